package app.marketingstatuses.shop;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Several small questions in one statement: one way to the database and back for all of them. Each has columns of its own,
 * so that texts of different tables, whose collations may differ, never meet in one.
 */
public final class Together {
    private final List<Part> parts = new ArrayList<>();
    private int width = 1;

    /**
     * Adds a question.
     *
     * @param columns what is selected
     * @param rest all that follows, from FROM on; the order of its rows is not told
     */
    public Together ask(List<String> columns, String rest, Reader reader, Object... parameters) {
        parts.add(new Part(width, columns, rest, reader, parameters));
        width += columns.size();
        return this;
    }

    /** Asks, and has every row read by the reader of its question; how many rows there were. */
    public int read(Connection connection) throws SQLException {
        List<String> selects = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        for (Part part : parts) {
            selects.add(part.select(selects.size(), width));
            Collections.addAll(parameters, part.parameters);
        }
        return Sql.query(connection, String.join(" UNION ALL ", selects), this::read, parameters.toArray())
                .size();
    }

    private boolean read(ResultSet row) throws SQLException {
        Part part = parts.get(row.getInt(1));
        part.reader.row(row, part.before + 1);
        return true;
    }

    /** Reads one row. */
    public interface Reader {
        /** @param first index of the question's first column */
        void row(ResultSet row, int first) throws SQLException;
    }

    /** @param before how many columns the others before it have, the one that tells them apart included */
    private record Part(int before, List<String> columns, String rest, Reader reader, Object[] parameters) {
        String select(int number, int width) {
            List<String> all = new ArrayList<>(List.of(Integer.toString(number)));
            all.addAll(Collections.nCopies(before - 1, "NULL"));
            all.addAll(columns);
            all.addAll(Collections.nCopies(width - all.size(), "NULL"));
            return "SELECT " + String.join(", ", all) + " " + rest;
        }
    }
}
