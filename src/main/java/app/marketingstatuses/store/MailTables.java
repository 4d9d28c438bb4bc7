package app.marketingstatuses.store;

import java.util.List;

/** The tables about mail beside the outbox, new in version 4. */
record MailTables(Schema schema) {
    List<String> all() {
        return List.of(templates());
    }

    /** The owner's templates; of the versions for one status, audience and language at most one is in use. */
    private String templates() {
        return schema.table(
                "templates",
                Schema.ID,
                "`status` INT NOT NULL",
                "`audience` VARCHAR(8) NOT NULL",
                "`language` VARCHAR(8) NOT NULL",
                "`version` INT NOT NULL",
                "`in_use` TINYINT NOT NULL",
                "`subject` TEXT NOT NULL",
                "`html` MEDIUMTEXT NOT NULL",
                "`body_text` MEDIUMTEXT NOT NULL",
                "`saved_at` BIGINT NOT NULL",
                "`saved_by` TEXT NOT NULL",
                "UNIQUE " + schema.key("templates", "version", "`status`, `audience`, `language`, `version`"));
    }
}
