package app.marketingstatuses.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the report of a run can say of an order or a mail, in one place: files, the database and the command line keep the
 * English sentence, and the desktop finds it here again and says it in the user's language.
 */
public enum Telling {
    MAIL_FAILS("The mail for status \"{0}\" cannot be rendered: {1}."),
    PROMO_UNTOLD("The mail to the customer does not hold the promo code, so none is given and the order stays."),
    PROMO_UNMAILED("The task gives a promo code, but its mail is set to none, so nobody would read it."),
    PROMO_NO_READER("The status \"{0}\" mails no customer, so nobody would read the promo code."),
    PROMO_NONE_LEFT("No promo code is left in the list \"{0}\"."),
    PROMO_USED_UP("The format {0} has too few promo codes left that are not taken."),
    PROMO_FORMAT("The format {0} of promo codes cannot be read any more."),
    PROMO_COLUMN("The shop's table {0} lacks what msPromoCode2 has there: {1}."),
    PROMO_TABLE("The column {1} of the shop's table {0} is not as msPromoCode2 makes it."),
    PROMO_DENIED("The database account lacks {0} on the table {1} of msPromoCode2."),
    MAIL_UNMADE("its mail cannot be made: {0}"),
    SENDER_NOT_ACCEPTED("The mail server does not accept the shop's sender ({0})."),
    MAIL_STOPS("Mail cannot be sent now, it stays queued: {0}."),
    CRON_STOOD_STILL("The last run before this one was at {0}: cron stood still since."),
    INTERNAL_ERROR("internal error {0}"),
    UNEXPECTED("unexpected trouble ({0})"),
    UNKNOWN_ERROR("unknown error"),
    DATABASE_ERROR("database error {0} ({1})"),
    MOVED_MEANWHILE("an order of the batch was moved by another run meanwhile"),
    VALUE_UNREADABLE("the order holds a value that cannot be read: {0}"),
    DATE_UNREADABLE("the order or its log holds a date that does not exist"),
    NO_SENDER("the shop's setting emailsender holds no mail address to send from"),
    TRIAL_ADDRESS("a trial is on, but the setting trial-address holds no mail address to send to"),
    REPORT_FAILS("The daily report to the managers cannot be made: {0}."),
    NO_READERS("the shop names no manager (ms2_email_manager), and the setting digest-to no address"),
    NO_PROFILE("the customer's profile is missing in the shop"),
    PAYMENT_LINK(
            "only the shop's PHP can make the payment_link of the payment \"{0}\"; a template of your own does without it"),
    TEMPLATE_UNKNOWN(
            "the setting {0} names no template; there are any, payment-reminder, review-request, next-order and shop"),
    NO_CHUNK("the status names no chunk that the shop has"),
    CHUNK_FAILS("the chunk {0} cannot be rendered: {1}"),
    TEMPLATE_FAILS("the template {0} fails at line {1}"),
    OWN_TEMPLATE_FAILS("the owner's template fails ({0}, line {1}): {2}"),
    TEMPLATE_UNREADABLE("the template {0} cannot be read"),
    MAIL_TOO_MUCH("it takes more time or room than a mail may"),
    BROKEN_PATTERN("a pattern in it cannot be read"),
    TRANSLATION_FAILS("its translation fails at line {0}"),
    NOT_IN_LEXICON("{0} is in no lexicon"),
    NESTED_TOO_DEEP("{0} is nested too deep"),
    IN_CHUNK("{0} in the chunk {1}, line {2},"),
    CHUNK_PHP("{0} is run by the shop's PHP only"),
    CHUNK_MODIFIER("{0} is a modifier that is not known here"),
    CHUNK_TAG("{0} is a tag that is not known here"),
    CHUNK_UNCLOSED("{0} is never closed"),
    CHUNK_SYNTAX("{0} cannot be read"),
    CHUNK_MISSING("{0} names a chunk that the shop does not have"),
    CHUNK_IN_FILE("{0} names a chunk that is kept in a file on the shop's server"),
    CHUNK_ENDLESS("{0} leads back to itself without end"),
    CHUNK_TOO_MUCH("{0} is longer or deeper than a mail can hold");

    private final Wording wording;

    Telling(String english) {
        wording = new Wording(english);
    }

    /** The English sentence. */
    public String say(Object... details) {
        return wording.fill(details);
    }

    /** Short and stable, such as {@code mail-fails}; texts of the desktop go by it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Which of these sentences a text is; empty for any other text. */
    public static Optional<Told> read(String text) {
        return Arrays.stream(values())
                .flatMap(telling -> telling.wording.read(text).map(details -> new Told(telling, details)).stream())
                .findFirst();
    }

    /**
     * A sentence taken apart.
     *
     * @param details what it names; some are such sentences themselves
     */
    public record Told(Telling telling, List<String> details) {}
}
