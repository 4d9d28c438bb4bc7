package app.marketingstatuses.doctor;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import java.util.List;
import java.util.stream.Collectors;

/** Names in quotes and lists of them, for sentences. */
final class Words {
    private Words() {}

    static String quoted(String name) {
        return "“" + name + "”";
    }

    static String name(Task task) {
        return quoted(task.name());
    }

    static String name(Statuses statuses, int status) {
        return quoted(statuses.label(status));
    }

    /** {@code “A”, “B” and “C”}. */
    static String list(List<String> names) {
        List<String> quoted = names.stream().map(Words::quoted).toList();
        int last = quoted.size() - 1;
        return last < 1
                ? String.join("", quoted)
                : String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
    }

    static String path(Statuses statuses, List<Integer> path) {
        return path.stream().map(statuses::label).collect(Collectors.joining(" → "));
    }
}
