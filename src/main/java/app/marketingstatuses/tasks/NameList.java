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
            faults.add(place, "must be the name (text) or the id (whole number) of a " + kind);
            return null;
        }
        String name = node.textValue().strip();
        List<Integer> ids = idsOf(name);
        if (ids.size() == 1) {
            return ids.get(0);
        }
        String problem = ids.isEmpty()
                ? "no " + kind + " is called \"" + name + "\""
                : "more than one " + kind + " is called \"" + name + "\" (" + joined(ids) + "), give the id";
        faults.add(place, problem + "; " + own());
        return null;
    }

    private Integer number(BigInteger number, String place, IntPredicate alsoAllowed, Faults faults) {
        boolean fits = number.signum() >= 0 && number.bitLength() < Integer.SIZE;
        if (fits && (names.containsKey(number.intValue()) || alsoAllowed.test(number.intValue()))) {
            return number.intValue();
        }
        faults.add(place, "no " + kind + " has the id " + number + "; " + own());
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

    private String own() {
        if (names.isEmpty()) {
            return "the shop has none";
        }
        String told = names.entrySet().stream()
                .limit(TOLD)
                .map(entry -> entry.getValue().strip() + " (" + entry.getKey() + ")")
                .collect(Collectors.joining(", "));
        return "the shop has: " + told + (names.size() > TOLD ? " and " + (names.size() - TOLD) + " more" : "");
    }
}
