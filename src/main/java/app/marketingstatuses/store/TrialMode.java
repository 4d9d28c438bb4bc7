package app.marketingstatuses.store;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.shop.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The trial of the whole shop, and the address that trials need. */
public final class TrialMode {
    public static final String TRIAL = "trial";
    public static final String ADDRESS = "trial-address";

    /** The code of the refusal where a trial has nobody to mail, or would have. */
    public static final String NO_ADDRESS = "trial-address";

    static final List<String> CHOICES = List.of(Trial.OFF.code(), Trial.MAIL.code(), Trial.MOVE.code());

    private final Database database;
    private final TaskRows rows;
    private final Meta settings;

    TrialMode(Database database) {
        this.database = database;
        rows = new TaskRows(database.tables());
        settings = new Meta(database.tables().own("settings"));
    }

    public TrialState state() {
        return database.with(this::state);
    }

    private TrialState state(Connection connection) throws SQLException {
        return TrialState.of(settings.all(connection));
    }

    /**
     * Sets the trial of the whole shop. Where it gets less strict, orders that came due meanwhile are left alone unless
     * {@code includeOverdue}: tasks that are on and in less of a trial then begin at {@code now}, a later moment stays.
     *
     * @param value {@code off}, {@code mail} or {@code move}; empty for off
     * @return the tasks that were changed, as they are now
     * @throws Refusal {@link #NO_ADDRESS} where a trial has nobody to mail
     */
    public List<Task> set(String value, Instant now, boolean includeOverdue) {
        String kept = SettingsTable.read(TRIAL, value);
        return database.inTransaction(connection -> {
            rows.lock(connection);
            TrialState before = state(connection);
            TrialState after =
                    new TrialState(kept == null ? Trial.OFF : Trial.of(kept).orElseThrow(), before.address());
            if (after.shop().isOn()) {
                requireAddress(after.address());
            }
            settings.put(connection, TRIAL, kept);
            return includeOverdue ? List.<Task>of() : startAnew(connection, before, after, now);
        });
    }

    private List<Task> startAnew(Connection connection, TrialState before, TrialState after, Instant now)
            throws SQLException {
        List<Task> changed = new ArrayList<>();
        for (Task task : rows.active(connection)) {
            if (task.enabled() && before.of(task).isStricterThan(after.of(task))) {
                rows.update(connection, task, task.startingAnew(task.dueFrom(), now))
                        .ifPresent(changed::add);
            }
        }
        return changed;
    }

    /** Refuses a task in trial where the trial has nobody to mail. */
    static void require(Connection connection, Meta settings, Task task) throws SQLException {
        if (task.trial().isOn()) {
            requireAddress(settings.get(connection, ADDRESS).orElse(null));
        }
    }

    private static void requireAddress(String address) {
        if (address == null || !address.contains("@")) {
            throw refusal(
                    "A trial needs an address that gets the mails instead of the customers. First give yours with:"
                            + " settings set trial-address ADDRESS");
        }
    }

    /** Refuses to take the address away while a trial needs it. */
    void requireNone(Connection connection) throws SQLException {
        boolean any = state(connection).shop().isOn()
                || rows.active(connection).stream()
                        .anyMatch(task -> task.trial().isOn());
        if (any) {
            throw refusal(
                    "The shop or a task of it is in trial, and this address gets the mails. End the trial first, or"
                            + " give another address.");
        }
    }

    private static Refusal refusal(String message) {
        return Refusal.coded(Refusal.Kind.USAGE, NO_ADDRESS, message, null);
    }
}
