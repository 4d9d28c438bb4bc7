package app.marketingstatuses.store;

import java.util.List;

/** Promo codes given away, and the owner's own codes still to be given; new in version 5. */
record PromoTables(Schema schema) {
    List<String> all() {
        return List.of(promoCodes(), ownCodes());
    }

    /** One code for one order and task, reserved before it is anywhere else, so that a killed run finds it again. */
    private String promoCodes() {
        return schema.table(
                "promo_codes",
                Schema.ID,
                "`task_id` BIGINT NOT NULL",
                "`order_id` BIGINT NOT NULL",
                "`start_id` BIGINT NOT NULL",
                "`list` VARCHAR(100) NOT NULL",
                "`code` VARCHAR(100) NOT NULL",
                "`code_key` VARCHAR(191) NOT NULL",
                "`discount` VARCHAR(32) NOT NULL",
                "`last_day` VARCHAR(10) NULL",
                "`own` TINYINT NOT NULL",
                "`coupon_id` BIGINT NULL",
                "`made_at` BIGINT NOT NULL",
                "UNIQUE " + schema.key("promo_codes", "once", "`task_id`, `order_id`, `start_id`"),
                "UNIQUE " + schema.key("promo_codes", "code", "`code_key`"),
                schema.key("promo_codes", "order", "`order_id`"));
    }

    /** The owner's own codes of a list; one that was given away names the row of {@code promo_codes}. */
    private String ownCodes() {
        return schema.table(
                "own_codes",
                Schema.ID,
                "`list` VARCHAR(100) NOT NULL",
                "`code` VARCHAR(100) NOT NULL",
                "`code_key` VARCHAR(191) NOT NULL",
                "`added_at` BIGINT NOT NULL",
                "`given_as` BIGINT NULL",
                "UNIQUE " + schema.key("own_codes", "code", "`code_key`"),
                schema.key("own_codes", "free", "`list`, `given_as`"));
    }
}
