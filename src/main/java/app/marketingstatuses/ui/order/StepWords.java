package app.marketingstatuses.ui.order;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.store.OutboxEntry;
import app.marketingstatuses.ui.order.OrderStory.Step;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Texts;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What is said of a step of an order's story. */
record StepWords(Texts texts, Formats formats) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    /** Who did it: {@code Moved by the task Payment reminder}. */
    String who(Step step) {
        return switch (step.who()) {
            case TASK ->
                step.move().by().equals("cron")
                        ? texts.text("who.task", step.move().taskName())
                        : texts.text(
                                "who.task.by",
                                step.move().taskName(),
                                step.move().by());
            case UNDO -> texts.text("who.undo", step.putBack().by());
            case MANAGER -> texts.text("who.manager", step.person());
            case MANAGER_PLACED -> texts.text("who.manager_placed", step.person());
            case UNLOGGED ->
                step.at() == null
                        ? texts.text("who.unlogged")
                        : texts.text("who.unlogged") + ". " + texts.text("story.seen", formats.when(step.at()));
            case CUSTOMER_PLACED, PLACED_UNLOGGED, GONE_MANAGER, SHOP ->
                texts.text("who." + step.who().name().toLowerCase(Locale.ROOT));
        };
    }

    /** How long it stayed: {@code 36 minutes}, {@code 14 days 15 hours so far}; empty where that cannot be told. */
    String stayed(Step step) {
        if (step.stayed() == null) {
            return "";
        }
        String span = formats.span(step.stayed());
        return step.last() ? texts.text("soFar", span) : span;
    }

    /** {@code Mail sent 14:27}. */
    String mail(OutboxEntry mail, Step step) {
        String whose = mail.kind().equals("manager") ? "mail.manager" : "mail.customer";
        return switch (mail.state()) {
            case SENT -> texts.text(whose + ".sent", at(mail.sentAt(), step.at()));
            case QUEUED, SENDING -> texts.text(whose + ".queued");
            case RETRYING -> texts.text(whose + ".retrying", at(mail.nextAt(), step.at()));
            case DEAD -> texts.text(whose + ".dead");
            case DROPPED -> texts.text(whose + ".dropped");
        };
    }

    /** The time alone on the day of the step. */
    private String at(Instant moment, Instant step) {
        ShopZone zone = formats.zone();
        boolean sameDay = moment != null
                && step != null
                && zone.local(moment).toLocalDate().equals(zone.local(step).toLocalDate());
        return sameDay ? MINUTE.format(zone.local(moment)) : formats.when(moment);
    }
}
