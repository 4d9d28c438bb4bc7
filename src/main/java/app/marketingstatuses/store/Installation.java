package app.marketingstatuses.store;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Together;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Our tables as they stand in a shop: their version, how they are made, and that they fit this program. */
final class Installation {
    private static final String SCHEMA = "schema";

    /** What MySQL and MariaDB, and H2, say of an index that is there already. */
    private static final Set<Integer> INDEX_EXISTS = Set.of(1061, 42111);

    private final Database database;
    private final Meta meta;
    private boolean isCurrent;

    Installation(Database database) {
        this.database = database;
        this.meta = Meta.of(database.tables());
    }

    /** 0 where {@code init} was not done. Once it is the program's it is not asked again. */
    int version() {
        int version = isCurrent ? Schema.version() : database.with(this::version);
        isCurrent = version == Schema.version();
        return version;
    }

    /** As {@link Store#init}. */
    InitResult init(boolean adopt, String configuredUrl) {
        int before = database.with(this::version);
        refuseNewer(before);
        if (before < Schema.version()) {
            database.with(connection -> upgrade(connection, before));
        }
        return database.inTransaction(connection -> settle(connection, before, adopt, configuredUrl));
    }

    /** As {@link Store#configuration}. */
    Configuration configuration(Connection connection) throws SQLException {
        Map<String, String> version = new HashMap<>();
        List<TaskRow> tasks = new ArrayList<>();
        Map<String, String> settings = new HashMap<>();
        Together asked = meta.ask(new Together(), version, SCHEMA);
        new TaskRows(database.tables()).ask(asked, tasks);
        new SettingsTable(database).ask(asked, settings);
        try {
            asked.read(connection);
        } catch (SQLException e) {
            require(version(connection));
            throw e;
        }
        require(Integer.parseInt(version.getOrDefault(SCHEMA, "0")));
        return new Configuration(TaskRows.active(tasks), SettingsTable.withFallbacks(settings));
    }

    /** Refuses tables that are missing, older or newer than this program needs. */
    void require(int version) {
        isCurrent = version == Schema.version();
        if (version == 0) {
            throw noShop("no-tables", "This shop has no tables of Marketing Statuses yet: run init first.");
        }
        if (version < Schema.version()) {
            throw noShop(
                    "tables-older",
                    "The tables of Marketing Statuses in this shop are of an older version: run init first.");
        }
        refuseNewer(version);
    }

    private int version(Connection connection) throws SQLException {
        try {
            return meta.get(connection, SCHEMA).map(Integer::valueOf).orElse(0);
        } catch (SQLException e) {
            if (!database.dialect().hasTable(connection, database.tables().ownName("meta"))) {
                return 0;
            }
            throw e;
        }
    }

    private Void upgrade(Connection connection, int before) throws SQLException {
        var steps = new Schema(database.tables()).steps();
        for (int version = before; version < Schema.version(); version++) {
            for (String statement : steps.get(version)) {
                execute(connection, statement);
            }
            meta.put(connection, SCHEMA, Integer.toString(version + 1));
        }
        return null;
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        } catch (SQLException e) {
            if (!INDEX_EXISTS.contains(e.getErrorCode())) {
                throw e;
            }
        }
    }

    private InitResult settle(Connection connection, int before, boolean adopt, String configuredUrl)
            throws SQLException {
        boolean homeless = Whereabouts.home(meta.all(connection)) == null;
        boolean moved = (adopt || homeless)
                && Whereabouts.keep(connection, meta, new Whereabouts(database, configuredUrl).here(connection));
        int dropped = adopt ? new OutboxRows(database.tables()).adopt(connection) : 0;
        return new InitResult(before < Schema.version() || moved || dropped > 0, before, Schema.version(), dropped);
    }

    private static void refuseNewer(int version) {
        if (version > Schema.version()) {
            throw noShop(
                    "tables-newer",
                    "The tables of Marketing Statuses in this shop were made by a newer version: update this program.");
        }
    }

    private static Refusal noShop(String code, String message) {
        return Refusal.coded(Refusal.Kind.NO_SHOP, code, message, null);
    }
}
