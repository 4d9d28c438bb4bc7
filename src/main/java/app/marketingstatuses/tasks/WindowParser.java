package app.marketingstatuses.tasks;

import app.marketingstatuses.domain.SendWindow;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The key {@code window} of a task, and its words. */
final class WindowParser {
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])");

    private WindowParser() {}

    /** Null for no window. */
    static SendWindow parse(Fields task) {
        JsonNode node = task.given("window");
        Fields fields =
                node == null ? null : Fields.of(node, task.place("window"), task.faults, List.of("days", "from", "to"));
        if (fields == null) {
            return null;
        }
        Set<DayOfWeek> days = days(fields);
        int from = minute(fields, "from", false);
        int to = minute(fields, "to", true);
        if (from < 0 || to < 0 || days.isEmpty()) {
            return null;
        }
        if (from == to) {
            fields.fault("to", FaultText.WINDOW_EMPTY);
            return null;
        }
        return new SendWindow(days, from, to);
    }

    /** {@code MON} to {@code SUN}. */
    static String code(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    /** {@code HH:MM}, up to {@code 24:00}. */
    static String time(int minute) {
        return String.format("%02d:%02d", minute / 60, minute % 60);
    }

    private static Set<DayOfWeek> days(Fields fields) {
        JsonNode list = fields.raw("days");
        if (list == null) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (!list.isArray() || list.isEmpty()) {
            fields.fault("days", FaultText.DAYS);
            return days;
        }
        for (int i = 0; i < list.size(); i++) {
            DayOfWeek day = day(list.get(i));
            if (day == null) {
                fields.faults.add(
                        fields.place("days") + "[" + i + "]",
                        FaultText.ONE_OF,
                        "\"MON\", \"TUE\", \"WED\", \"THU\", \"FRI\", \"SAT\", \"SUN\"");
            } else {
                days.add(day);
            }
        }
        return days;
    }

    private static DayOfWeek day(JsonNode node) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (node.isTextual() && node.textValue().equals(code(day))) {
                return day;
            }
        }
        return null;
    }

    private static int minute(Fields fields, String key, boolean endOfDay) {
        JsonNode node = fields.required(key);
        if (node == null) {
            return -1;
        }
        String text = node.isTextual() ? node.textValue() : "";
        if (endOfDay && text.equals("24:00")) {
            return SendWindow.DAY;
        }
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            fields.fault(key, endOfDay ? FaultText.TIME_TO : FaultText.TIME);
            return -1;
        }
        return Integer.parseInt(matcher.group(1)) * 60 + Integer.parseInt(matcher.group(2));
    }
}
