package app.marketingstatuses.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * The shop's own names of one kind. In a tasks file a number is an id and a text a name, exact but for blanks around it.
 *
 * @param kind what they name, for messages
 */
record NameList(String kind, Map<Integer, String> names) {
    private static final int TOLD = 30;

    /**
     * The id meant; null, with a fault that lists the shop's own, where there is none or more than one.
     *
     * @param alsoAllowed numbers that are accepted though the shop has nothing under them
     */
    Integer resolve(JsonNode node, String place, IntPredicate alsoAllowed, Faults faults) {
        if (node.isIntegralNumber()) {
            return number(node.bigIntegerValue(), place, alsoAllowed, faults);
        }
        if (!node.isTextual()) {
            faults.add(place, FaultText.NAME_OR_ID, kind);
            return null;
        }
        String name = node.textValue().strip();
        List<Integer> ids = idsOf(name);
        if (ids.size() == 1) {
            return ids.get(0);
        }
        if (ids.isEmpty()) {
            faults.add(place, FaultText.NO_NAME, kind, name, own());
        } else {
            faults.add(place, FaultText.TWO_NAMES, kind, name, joined(ids), own());
        }
        return null;
    }

    private Integer number(BigInteger number, String place, IntPredicate alsoAllowed, Faults faults) {
        boolean fits = number.signum() >= 0 && number.bitLength() < Integer.SIZE;
        if (fits && (names.containsKey(number.intValue()) || alsoAllowed.test(number.intValue()))) {
            return number.intValue();
        }
        faults.add(place, FaultText.NO_ID, kind, number, own());
        return null;
    }

    /** The name under which the file can speak of this id, or the id itself where there is no such name. */
    Object nameOrId(int id) {
        String name = names.getOrDefault(id, "").strip();
        return name.isEmpty() || idsOf(name).size() != 1 ? (Object) id : name;
    }

    private List<Integer> idsOf(String name) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().strip().equals(name))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String joined(List<Integer> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private Fault.Part own() {
        if (names.isEmpty()) {
            return new Fault.Part(FaultText.OWN_NONE);
        }
        String told = names.entrySet().stream()
                .limit(TOLD)
                .map(entry -> entry.getValue().strip() + " (" + entry.getKey() + ")")
                .collect(Collectors.joining(", "));
        return names.size() > TOLD
                ? new Fault.Part(FaultText.OWN_MORE, told, names.size() - TOLD)
                : new Fault.Part(FaultText.OWN, told);
    }
}
