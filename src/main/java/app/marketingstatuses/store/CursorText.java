package app.marketingstatuses.store;

import app.marketingstatuses.engine.Shop.Cursor;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A cursor as one line of text: {@code lastLog;gap,gap;lastOrder;gap,gap}. */
final class CursorText {
    private CursorText() {}

    static String write(Cursor cursor) {
        return cursor.lastLog() + ";" + ids(cursor.logGaps()) + ";" + cursor.lastOrder() + ";"
                + ids(cursor.orderGaps());
    }

    static Cursor read(String text) {
        String[] parts = text.split(";", -1);
        return new Cursor(Long.parseLong(parts[0]), ids(parts[1]), Long.parseLong(parts[2]), ids(parts[3]));
    }

    private static String ids(Set<Long> ids) {
        return new TreeSet<>(ids).stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Set<Long> ids(String text) {
        Set<Long> ids = new HashSet<>();
        for (String id : text.split(",")) {
            if (!id.isEmpty()) {
                ids.add(Long.valueOf(id));
            }
        }
        return Set.copyOf(ids);
    }
}
