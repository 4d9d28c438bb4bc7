package app.marketingstatuses.store;

import app.marketingstatuses.shop.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How our tables are made, step by step: the step at index n leads from version n to n + 1. Steps may be repeated; an index
 * that is there already is left as it is.
 */
final class Schema {
    static final String ID = "`id` BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY";

    private static final Pattern CREATED = Pattern.compile("CREATE TABLE IF NOT EXISTS `([^`]+)`");

    private final Tables tables;

    Schema(Tables tables) {
        this.tables = tables;
    }

    /** The version this program works with. */
    static int version() {
        return 5;
    }

    /** The statements of all steps; each step can be repeated after it was cut short. */
    List<List<String>> steps() {
        return List.of(
                List.of(
                        meta(),
                        settings(),
                        heartbeat(),
                        tasks(),
                        scheduled(),
                        schedule(),
                        firstSeen(),
                        moves(),
                        problems(),
                        retries(),
                        runs(),
                        outbox()),
                List.of(undone(), runNotes()),
                List.of(outboxByRun()),
                fourth(),
                fifth());
    }

    private List<String> fourth() {
        List<String> made = new ArrayList<>(new MailTables(this).all());
        made.add(trials());
        return List.copyOf(made);
    }

    private List<String> fifth() {
        List<String> made = new ArrayList<>(new MannersTables(this).all());
        made.addAll(new PromoTables(this).all());
        return List.copyOf(made);
    }

    /** The names of all tables that the steps make. */
    List<String> names() {
        return steps().stream()
                .flatMap(List::stream)
                .map(CREATED::matcher)
                .filter(Matcher::lookingAt)
                .map(made -> made.group(1))
                .toList();
    }

    private String meta() {
        return table("meta", "`name` VARCHAR(64) NOT NULL PRIMARY KEY", "`value` MEDIUMTEXT NOT NULL");
    }

    private String settings() {
        return table("settings", "`name` VARCHAR(64) NOT NULL PRIMARY KEY", "`value` TEXT NOT NULL");
    }

    private String heartbeat() {
        return table(
                "heartbeat",
                ID,
                "`started_at` BIGINT NOT NULL",
                "`ended_at` BIGINT NOT NULL",
                "`runs` BIGINT NOT NULL");
    }

    private String tasks() {
        return table(
                "tasks",
                ID,
                "`version` INT NOT NULL",
                "`position` INT NOT NULL",
                "`retired` TINYINT NOT NULL",
                "`name` TEXT NOT NULL",
                "`definition` TEXT NOT NULL");
    }

    private String scheduled() {
        return table("scheduled", "`task_id` BIGINT NOT NULL PRIMARY KEY", "`signature` TEXT NOT NULL");
    }

    private String schedule() {
        return table(
                "schedule",
                "`order_id` BIGINT NOT NULL",
                "`task_id` BIGINT NOT NULL",
                "`status` INT NOT NULL",
                "`start_id` BIGINT NULL",
                "`due_at` BIGINT NULL",
                "`look_at` BIGINT NULL",
                "`state` VARCHAR(8) NOT NULL",
                "`reason` VARCHAR(32) NULL",
                "PRIMARY KEY (`order_id`, `task_id`)",
                key("schedule", "look", "`task_id`, `status`, `look_at`"),
                key("schedule", "due", "`task_id`, `state`, `due_at`"));
    }

    private String firstSeen() {
        return table(
                "first_seen",
                "`order_id` BIGINT NOT NULL PRIMARY KEY",
                "`status` INT NOT NULL",
                "`after_entry` BIGINT NOT NULL",
                "`seen_at` BIGINT NOT NULL");
    }

    private String moves() {
        return table(
                "moves",
                ID,
                "`run_id` VARCHAR(64) NOT NULL",
                "`task_id` BIGINT NOT NULL",
                "`task_name` TEXT NOT NULL",
                "`order_id` BIGINT NOT NULL",
                "`start_id` BIGINT NOT NULL",
                "`from_status` INT NOT NULL",
                "`to_status` INT NOT NULL",
                "`moved_at` BIGINT NOT NULL",
                "`entry_id` BIGINT NOT NULL",
                "`mail_count` INT NOT NULL",
                "UNIQUE " + key("moves", "once", "`task_id`, `order_id`, `start_id`"),
                key("moves", "order", "`order_id`"),
                key("moves", "run", "`run_id`"));
    }

    private String problems() {
        return table(
                "problems",
                ID,
                "`run_id` VARCHAR(64) NOT NULL",
                "`task_id` BIGINT NULL",
                "`task_name` TEXT NULL",
                "`order_id` BIGINT NOT NULL",
                "`kind` VARCHAR(8) NOT NULL",
                "`message` TEXT NOT NULL",
                "`at` BIGINT NOT NULL",
                key("problems", "order", "`order_id`"),
                key("problems", "run", "`run_id`"));
    }

    private String retries() {
        return table(
                "retries",
                "`order_id` BIGINT NOT NULL",
                "`task_id` BIGINT NOT NULL",
                "`attempts` INT NOT NULL",
                "`retry_at` BIGINT NOT NULL",
                "`last_error` TEXT NOT NULL",
                "PRIMARY KEY (`order_id`, `task_id`)",
                key("retries", "task", "`task_id`"));
    }

    private String runs() {
        return table(
                "runs",
                "`run_id` VARCHAR(64) NOT NULL PRIMARY KEY",
                "`started_at` BIGINT NOT NULL",
                "`finished_at` BIGINT NULL",
                "`by_whom` TEXT NOT NULL",
                "`mail_queued` INT NOT NULL DEFAULT 0",
                "`mail_sent` INT NOT NULL DEFAULT 0",
                "`mail_retrying` INT NOT NULL DEFAULT 0",
                "`mail_dead` INT NOT NULL DEFAULT 0",
                "`mail_dropped` INT NOT NULL DEFAULT 0",
                "`trouble` TEXT NULL",
                key("runs", "started", "`started_at`"));
    }

    private String outbox() {
        return table(
                "outbox",
                ID,
                "`run_id` VARCHAR(64) NOT NULL",
                "`task_id` BIGINT NOT NULL",
                "`order_id` BIGINT NOT NULL",
                "`status` INT NOT NULL",
                "`kind` VARCHAR(8) NOT NULL",
                "`message_id` VARCHAR(191) NOT NULL",
                "`mail_from` TEXT NOT NULL",
                "`from_name` TEXT NULL",
                "`mail_to` TEXT NOT NULL",
                "`to_name` TEXT NULL",
                "`language` VARCHAR(64) NULL",
                "`subject` TEXT NOT NULL",
                "`html` MEDIUMTEXT NOT NULL",
                "`body_text` MEDIUMTEXT NOT NULL",
                "`state` VARCHAR(8) NOT NULL",
                "`attempts` INT NOT NULL DEFAULT 0",
                "`queued_at` BIGINT NOT NULL",
                "`next_at` BIGINT NOT NULL",
                "`sent_at` BIGINT NULL",
                "`claimed_by` VARCHAR(128) NULL",
                "`claimed_at` BIGINT NULL",
                "`error` TEXT NULL",
                "UNIQUE " + key("outbox", "message", "`message_id`"),
                key("outbox", "next", "`state`, `next_at`"),
                key("outbox", "order", "`order_id`"));
    }

    /** Moves that were put back; clocks take no notice of either log row. */
    private String undone() {
        return table(
                "undone",
                "`move_id` BIGINT NOT NULL PRIMARY KEY",
                "`run_id` VARCHAR(64) NOT NULL",
                "`order_id` BIGINT NOT NULL",
                "`moved_entry` BIGINT NOT NULL",
                "`back_entry` BIGINT NOT NULL",
                "`undone_at` BIGINT NOT NULL",
                "`last_task` BIGINT NOT NULL",
                key("undone", "order", "`order_id`"),
                key("undone", "run", "`run_id`"));
    }

    /** What few runs have to say: which run they undid, how many orders they left when somebody stopped them. */
    private String runNotes() {
        return table(
                "run_notes",
                "`run_id` VARCHAR(64) NOT NULL PRIMARY KEY",
                "`undone_run` VARCHAR(64) NULL",
                "`left_over` INT NULL",
                key("run_notes", "undone", "`undone_run`"));
    }

    /** Orders that stayed where they were while their mail went to the owner: once a clock start, whatever the trial does. */
    private String trials() {
        return table(
                "trials",
                ID,
                "`run_id` VARCHAR(64) NOT NULL",
                "`task_id` BIGINT NOT NULL",
                "`task_name` TEXT NOT NULL",
                "`order_id` BIGINT NOT NULL",
                "`start_id` BIGINT NOT NULL",
                "`from_status` INT NOT NULL",
                "`to_status` INT NOT NULL",
                "`tried_at` BIGINT NOT NULL",
                "`mail_count` INT NOT NULL",
                "UNIQUE " + key("trials", "once", "`task_id`, `order_id`, `start_id`"),
                key("trials", "order", "`order_id`"),
                key("trials", "run", "`run_id`"));
    }

    /** Holds all that is asked of the mails of a run, so that no letter is read for it. */
    private String outboxByRun() {
        return "CREATE INDEX `" + tables.prefix() + "ms_outbox_run` ON " + tables.own("outbox")
                + " (`run_id`, `order_id`, `state`)";
    }

    /**
     * In the server's collation of the day. A step after these has to name the one that the tables before it have: a server
     * that was upgraded meanwhile has another, and run ids are compared across tables.
     */
    String table(String name, String... parts) {
        return "CREATE TABLE IF NOT EXISTS " + tables.own(name) + " (" + String.join(", ", parts)
                + ") ENGINE=InnoDB DEFAULT CHARSET=utf8mb4";
    }

    /** Index names are unique per schema in H2, so they bear prefix and table; 64 characters at most. */
    String key(String table, String name, String columns) {
        return "KEY `" + tables.prefix() + "ms_" + table + "_" + name + "` (" + columns + ")";
    }
}
