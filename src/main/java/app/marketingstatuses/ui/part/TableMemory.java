package app.marketingstatuses.ui.part;

import app.marketingstatuses.settings.DesktopMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Keeps the widths of a table's columns and its sort in the desktop's memory. Columns need ids. */
public final class TableMemory {
    private TableMemory() {}

    /** Lays the table out as it was left, and remembers from now on. To be called when all columns are there. */
    public static void remember(TableView<?> table, String key, DesktopMemory memory) {
        restore(table, key, memory);
        InvalidationListener keep = change -> memory.put("table." + key, describe(table));
        table.getColumns().forEach(column -> {
            column.widthProperty().addListener(keep);
            column.sortTypeProperty().addListener(keep);
        });
        table.getSortOrder().addListener(keep);
    }

    /** {@code number=90;since=120|since:descending}. */
    private static String describe(TableView<?> table) {
        List<String> widths = new ArrayList<>();
        table.getColumns().forEach(column -> widths.add(column.getId() + "=" + Math.round(column.getWidth())));
        List<String> sort = new ArrayList<>();
        table.getSortOrder()
                .forEach(column -> sort.add(
                        column.getId() + ":" + column.getSortType().name().toLowerCase(Locale.ROOT)));
        return String.join(";", widths) + "|" + String.join(";", sort);
    }

    private static <T> void restore(TableView<T> table, String key, DesktopMemory memory) {
        String kept = memory.get("table." + key);
        if (kept == null || !kept.contains("|")) {
            return;
        }
        String[] halves = kept.split("\\|", -1);
        for (String width : halves[0].split(";")) {
            int split = width.indexOf('=');
            if (split > 0 && width.substring(split + 1).matches("[1-9][0-9]{0,3}")) {
                column(table, width.substring(0, split))
                        .forEach(c -> c.setPrefWidth(Double.parseDouble(width.substring(split + 1))));
            }
        }
        for (String sort : halves[1].split(";")) {
            int split = sort.indexOf(':');
            if (split > 0) {
                column(table, sort.substring(0, split)).forEach(c -> {
                    c.setSortType(
                            sort.endsWith(":descending")
                                    ? TableColumn.SortType.DESCENDING
                                    : TableColumn.SortType.ASCENDING);
                    table.getSortOrder().add(c);
                });
            }
        }
    }

    private static <T> List<TableColumn<T, ?>> column(TableView<T> table, String id) {
        return table.getColumns().stream().filter(c -> id.equals(c.getId())).toList();
    }
}
