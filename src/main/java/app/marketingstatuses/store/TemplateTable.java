package app.marketingstatuses.store;

import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The owner's mail templates with all their versions. A version is never changed and never deleted. */
public final class TemplateTable {
    private static final String ONE = " WHERE `status` = ? AND `audience` = ? AND `language` = ?";

    private final Database database;
    private final String table;
    private final String meta;

    TemplateTable(Database database) {
        this.database = database;
        table = database.tables().own("templates");
        meta = database.tables().own("meta");
    }

    /** Those that mails are made of, by status, audience and language. */
    public List<StoredTemplate> current() {
        return database.with(c -> Sql.query(
                c,
                "SELECT * FROM " + table + " WHERE `in_use` = 1 ORDER BY `status`, `audience`, `language`",
                TemplateTable::read));
    }

    /** The one that mails are made of; empty where there is none. */
    public Optional<StoredTemplate> current(int status, Kind audience, String language) {
        return database.with(c -> current(c, status, audience, language));
    }

    /** All versions, the newest first; also of a template that was taken away. */
    public List<StoredTemplate> versions(int status, Kind audience, String language) {
        return database.with(c -> Sql.query(
                c,
                "SELECT * FROM " + table + ONE + " ORDER BY `version` DESC",
                TemplateTable::read,
                status,
                audience.code(),
                language));
    }

    /**
     * Saves a new version, where nobody saved one meanwhile.
     *
     * @param basedOn the version that was edited; 0 where there was none in use
     * @param by who saves, for the list of versions
     */
    public TemplateSaving save(MailTemplate template, int basedOn, Instant at, String by) {
        return alone(c -> {
            StoredTemplate old = current(c, template.status(), template.audience(), template.language())
                    .orElse(null);
            if (version(old) != basedOn) {
                return new TemplateSaving.Conflict(old);
            }
            return new TemplateSaving.Done(
                    old != null && old.template().equals(template) ? old : insert(c, template, at, by));
        });
    }

    /** Saves an older version anew, as the newest. */
    public TemplateSaving restore(StoredTemplate older, int basedOn, Instant at, String by) {
        return save(older.template(), basedOn, at, by);
    }

    /** Takes the template away, where nobody changed it meanwhile: mails are made as if it had never been. */
    public TemplateSaving drop(int status, Kind audience, String language, int basedOn) {
        return alone(c -> {
            StoredTemplate old = current(c, status, audience, language).orElse(null);
            if (version(old) != basedOn) {
                return new TemplateSaving.Conflict(old);
            }
            retire(c, status, audience, language);
            return new TemplateSaving.Done(null);
        });
    }

    private StoredTemplate insert(Connection connection, MailTemplate template, Instant at, String by)
            throws SQLException {
        String audience = template.audience().code();
        int version = 1
                + Sql.first(
                                connection,
                                "SELECT MAX(`version`) AS `last` FROM " + table + ONE,
                                row -> row.getInt("last"),
                                template.status(),
                                audience,
                                template.language())
                        .orElse(0);
        retire(connection, template.status(), template.audience(), template.language());
        Sql.update(
                connection,
                "INSERT INTO " + table + " (`status`, `audience`, `language`, `version`, `in_use`, `subject`, `html`,"
                        + " `body_text`, `saved_at`, `saved_by`) VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?)",
                template.status(),
                audience,
                template.language(),
                version,
                template.subject(),
                template.html(),
                template.text(),
                Millis.of(at),
                by);
        return new StoredTemplate(template, version, true, Instant.ofEpochMilli(at.toEpochMilli()), by);
    }

    private void retire(Connection connection, int status, Kind audience, String language) throws SQLException {
        Sql.update(
                connection,
                "UPDATE " + table + " SET `in_use` = 0" + ONE + " AND `in_use` = 1",
                status,
                audience.code(),
                language);
    }

    private Optional<StoredTemplate> current(Connection connection, int status, Kind audience, String language)
            throws SQLException {
        return Sql.first(
                connection,
                "SELECT * FROM " + table + ONE + " AND `in_use` = 1",
                TemplateTable::read,
                status,
                audience.code(),
                language);
    }

    private static int version(StoredTemplate template) {
        return template == null ? 0 : template.version();
    }

    private static StoredTemplate read(ResultSet row) throws SQLException {
        return new StoredTemplate(
                new MailTemplate(
                        row.getInt("status"),
                        Kind.valueOf(row.getString("audience").toUpperCase(Locale.ROOT)),
                        row.getString("language"),
                        row.getString("subject"),
                        row.getString("html"),
                        row.getString("body_text")),
                row.getInt("version"),
                row.getInt("in_use") != 0,
                Millis.read(row, "saved_at"),
                row.getString("saved_by"));
    }

    /** One transaction, while nobody else changes a template: what is compared must be what is replaced. */
    private <T> T alone(Database.Work<T> work) {
        return database.inTransaction(connection -> {
            Sql.query(connection, "SELECT `value` FROM " + meta + " WHERE `name` = 'schema' FOR UPDATE", row -> true);
            return work.on(connection);
        });
    }
}
