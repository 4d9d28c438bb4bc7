package app.marketingstatuses.store;

import app.marketingstatuses.engine.OutboxQueue.QueuedMail;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Looks into the outbox for people: first which mails there are, then some lines at a time, then one letter. */
public final class OutboxReader {
    private final Database database;
    private final OutboxRows rows;
    private final Meta settings;
    private final String table;
    private final String orders;

    OutboxReader(Database database) {
        this.database = database;
        rows = new OutboxRows(database.tables());
        settings = new Meta(database.tables().own("settings"));
        table = rows.table();
        orders = database.tables().shop("ms2_orders");
    }

    /** How many there are in each state, and how many are due at that moment. */
    public OutboxCounts counts(Instant now) {
        return database.with(connection -> {
            Map<MailState, Long> byState = new EnumMap<>(MailState.class);
            Sql.query(
                    connection,
                    "SELECT `state`, COUNT(*) AS `many` FROM " + table + " GROUP BY `state`",
                    row -> byState.put(MailState.of(row.getString("state")), row.getLong("many")));
            return new OutboxCounts(
                    byState,
                    rows.countDue(connection, now),
                    rows.countQuiet(connection),
                    settings.get(connection, SettingsTable.PACE)
                            .map(Integer::valueOf)
                            .orElse(0));
        });
    }

    /** The ids of all mails that are wanted, in the wanted order. */
    public List<Long> ids(OutboxQuery query) {
        List<Object> parameters = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        if (!query.states().isEmpty()) {
            conditions.add("m.`state` IN " + Sql.in(query.states()));
            query.states().forEach(state -> parameters.add(state.code()));
        }
        if (query.kind() != null) {
            conditions.add("m.`kind` = ?");
            parameters.add(query.kind());
        }
        boolean search = !query.text().isEmpty();
        if (search) {
            conditions.add(matches(query.text(), parameters));
        }
        String sql = "SELECT m.`id` FROM " + table + " m"
                + (search ? " LEFT JOIN " + orders + " o ON o.`id` = m.`order_id`" : "")
                + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions));
        // Sorted here: asked to sort, servers walk the rows with all their content rather than a small index.
        Comparator<Long> order = query.newestFirst() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return database.with(c -> Sql.query(c, sql, row -> row.getLong(1), parameters.toArray())).stream()
                .sorted(order)
                .toList();
    }

    private static String matches(String text, List<Object> parameters) {
        String part = "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        List<String> ways = new ArrayList<>();
        for (String column : List.of("o.`num`", "m.`subject`", "m.`mail_to`", "m.`to_name`")) {
            ways.add("LOWER(" + column + ") LIKE ?");
            parameters.add(part);
        }
        if (text.matches("[0-9]{1,18}")) {
            ways.add("m.`order_id` = ?");
            parameters.add(Long.valueOf(text));
        }
        return "(" + String.join(" OR ", ways) + ")";
    }

    /** The lines of these mails by id; those that are gone are missing. */
    public Map<Long, OutboxLine> lines(Collection<Long> ids) {
        Map<Long, OutboxLine> lines = new HashMap<>();
        for (List<Long> some : Rows.chunks(ids, Rows.CHUNK)) {
            String sql = "SELECT m.`id`, m.`run_id`, m.`order_id`, m.`status`, m.`kind`, m.`state`, m.`attempts`,"
                    + " m.`queued_at`, m.`next_at`, m.`sent_at`, m.`error`, m.`mail_to`, m.`to_name`, m.`subject`, o.`num`"
                    + " FROM " + table + " m LEFT JOIN " + orders + " o ON o.`id` = m.`order_id` WHERE m.`id` IN "
                    + Sql.in(some);
            database.with(c -> Sql.query(c, sql, OutboxReader::line, some.toArray()))
                    .forEach(line -> lines.put(line.entry().id(), line));
        }
        return lines;
    }

    /** Those of the mails that are in one of these states now. */
    public List<Long> among(Collection<Long> ids, Collection<MailState> states) {
        List<Long> found = new ArrayList<>();
        for (List<Long> some : Rows.chunks(ids, Rows.CHUNK)) {
            List<Object> parameters = new ArrayList<>(some);
            states.forEach(state -> parameters.add(state.code()));
            String sql = "SELECT `id` FROM " + table + " WHERE `id` IN " + Sql.in(some) + " AND `state` IN "
                    + Sql.in(states) + " ORDER BY `id`";
            found.addAll(database.with(c -> Sql.query(c, sql, row -> row.getLong(1), parameters.toArray())));
        }
        return found;
    }

    private static OutboxLine line(ResultSet row) throws SQLException {
        return new OutboxLine(
                OutboxTable.entry(row),
                row.getString("num"),
                row.getString("mail_to"),
                row.getString("to_name"),
                row.getString("subject"));
    }

    /** One mail with its content; empty where it is gone. */
    public Optional<QueuedMail> letter(long id) {
        return database.with(c -> rows.letter(c, id));
    }
}
