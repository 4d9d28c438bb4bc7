package app.marketingstatuses.store;

import app.marketingstatuses.domain.FirstSeen;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Book;
import app.marketingstatuses.engine.OrderMemory;
import app.marketingstatuses.engine.Shop.Cursor;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Together;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The book in the shop's database. */
final class JdbcBook implements Book {
    private static final String CURSOR = "cursor";
    static final String DRIFTED = "drifted";
    /** A slice of the rotation; a large shop is looked through once a day, by a run a minute. */
    private static final long SLICE = 2000;

    private static final long RUNS_A_DAY = 1440;

    private final Database database;
    private final ScheduleTable schedule;
    private final MemoryTables memory;
    private final Meta meta;
    private final String scheduled;
    private Place read;

    JdbcBook(Database database) {
        this.database = database;
        schedule = new ScheduleTable(database.tables());
        memory = new MemoryTables(database.tables());
        meta = Meta.of(database.tables());
        scheduled = database.tables().own("scheduled");
    }

    @Override
    public Map<Long, OrderMemory> memory(Collection<Long> orderIds) {
        return orderIds.isEmpty() ? Map.of() : database.with(c -> memory.memory(c, orderIds));
    }

    @Override
    public List<Long> awake(Instant now, Collection<Gate> open) {
        return someAwake(now, open, Integer.MAX_VALUE);
    }

    @Override
    public List<Long> someAwake(Instant now, Collection<Gate> open, int most) {
        return open.isEmpty() ? List.of() : database.with(c -> schedule.awake(c, now, open, most));
    }

    @Override
    public List<Long> come(Instant now, Collection<Task> tasks) {
        return tasks.isEmpty() ? List.of() : database.with(c -> schedule.come(c, now, tasks));
    }

    @Override
    public Instant nextLook(Instant now, Collection<Gate> open) {
        return open.isEmpty() ? null : database.with(c -> schedule.nextLook(c, now, open));
    }

    @Override
    public void replace(Map<Long, List<Verdict>> verdictsByOrder) {
        if (!verdictsByOrder.isEmpty()) {
            inTransaction(c -> schedule.replace(c, verdictsByOrder));
        }
    }

    @Override
    public void recordFirstSeen(Collection<FirstSeen> seen) {
        if (!seen.isEmpty()) {
            inTransaction(c -> memory.recordFirstSeen(c, seen));
        }
    }

    @Override
    public void markScheduled(Map<Long, String> signatures) {
        Place old = known();
        List<Object[]> rows = new ArrayList<>();
        signatures.forEach((task, signature) -> {
            if (!signature.equals(old.scheduled().get(task))) {
                rows.add(new Object[] {task, signature});
            }
        });
        inTransaction(connection -> Rows.insert(
                connection,
                scheduled,
                "`task_id`, `signature`",
                "ON DUPLICATE KEY UPDATE `signature` = VALUES(`signature`)",
                rows,
                Rows.CHUNK));
        Map<Long, String> all = new HashMap<>(old.scheduled());
        all.putAll(signatures);
        read = new Place(old.cursor(), old.looked(), all);
    }

    @Override
    public Place place() {
        Map<String, String> facts = new HashMap<>();
        Map<Long, String> signatures = new HashMap<>();
        Together both = meta.ask(new Together(), facts, CURSOR, DRIFTED)
                .ask(
                        List.of("`task_id`", "`signature`"),
                        "FROM " + scheduled,
                        (row, first) -> signatures.put(row.getLong(first), row.getString(first + 1)));
        database.with(both::read);
        String cursor = facts.get(CURSOR);
        read = new Place(
                cursor == null ? Cursor.START : CursorText.read(cursor), looked(facts.get(DRIFTED)), signatures);
        return read;
    }

    @Override
    public void keepCursor(Cursor cursor) {
        Place old = known();
        if (!cursor.equals(old.cursor())) {
            database.with(c -> meta.put(c, CURSOR, CursorText.write(cursor)));
            read = new Place(cursor, old.looked(), old.scheduled());
        }
    }

    /** As it was read last, or kept since. */
    private Place known() {
        return read == null ? place() : read;
    }

    static long looked(String text) {
        return text == null ? 0 : Long.parseLong(text);
    }

    static String text(long looked) {
        return looked == 0 ? null : Long.toString(looked);
    }

    @Override
    public Slice drifted(Collection<Task> tasks, long after, long highest) {
        if (tasks.isEmpty()) {
            return new Slice(List.of(), after);
        }
        long last = after + Math.max(SLICE, highest / RUNS_A_DAY + 1);
        return new Slice(database.with(c -> schedule.drifted(c, tasks, after, last)), last >= highest ? 0 : last);
    }

    private void inTransaction(Step step) {
        database.inTransaction(connection -> {
            step.on(connection);
            return null;
        });
    }

    private interface Step {
        void on(Connection connection) throws SQLException;
    }
}
