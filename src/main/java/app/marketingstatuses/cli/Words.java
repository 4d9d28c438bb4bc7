package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Task;
import java.util.Collection;
import java.util.stream.Collectors;

/** Small words of the output for people. */
final class Words {
    private static final int MINUTES_A_DAY = 1440;

    private Words() {}

    /** {@code 1 order}, {@code 2 orders}. */
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** Such as {@code , 2 on the list already}; nothing for none. */
    static String already(int number, String what) {
        return number == 0 ? "" : ", " + number + " " + what;
    }

    /** {@code "A", "B"}. */
    static String quoted(Collection<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }

    /** {@code 2 d 3 h 5 min}. */
    static String delay(Task task) {
        int minutes = task.afterMinutes();
        String text = part(minutes / MINUTES_A_DAY, "d")
                + part(minutes % MINUTES_A_DAY / 60, "h")
                + part(minutes % 60, "min");
        return text.isEmpty() ? "0 min" : text.strip();
    }

    private static String part(int number, String unit) {
        return number == 0 ? "" : number + " " + unit + " ";
    }
}
