package app.marketingstatuses.store;

import java.util.List;

/** Who gets no marketing mail, what mails say in their heads, how fast they go, and the reports to managers; new in version 5. */
record MannersTables(Schema schema) {
    List<String> all() {
        return List.of(doNotMail(), outboxHeads(), handed(), digests());
    }

    /** Customers and addresses that get no marketing mail: each row has one of the two. */
    private String doNotMail() {
        return schema.table(
                "do_not_mail",
                Schema.ID,
                "`user_id` BIGINT NULL",
                "`address` VARCHAR(191) NULL",
                "`added_at` BIGINT NOT NULL",
                "`added_by` TEXT NOT NULL",
                "UNIQUE " + schema.key("do_not_mail", "user", "`user_id`"),
                "UNIQUE " + schema.key("do_not_mail", "address", "`address`"));
    }

    /** What few mails say in their heads; a customer's mail without a row is marketing. */
    private String outboxHeads() {
        return schema.table(
                "outbox_heads",
                "`message_id` VARCHAR(191) NOT NULL PRIMARY KEY",
                "`marketing` TINYINT NOT NULL",
                "`reply_to` TEXT NULL",
                "`unsubscribe` TEXT NULL");
    }

    /** Mails handed to the mail server, or just being handed, as long as they count for the bound of a minute. */
    private String handed() {
        return schema.table("handed", "`id` VARCHAR(36) NOT NULL PRIMARY KEY", "`free_at` BIGINT NOT NULL");
    }

    /** Days of the shop whose report to the managers is queued. */
    private String digests() {
        return schema.table(
                "digests",
                "`day` VARCHAR(10) NOT NULL PRIMARY KEY",
                "`run_id` VARCHAR(64) NOT NULL",
                "`made_at` BIGINT NOT NULL");
    }
}
