package app.marketingstatuses.store;

import java.util.List;
import java.util.Locale;

/** What has become of a queued mail. */
public enum MailState {
    QUEUED,
    /** In the hands of a run, until the moment at which it may be taken again. */
    SENDING,
    SENT,
    RETRYING,
    /** Given up for good. */
    DEAD,
    /** Not to be sent any more. */
    DROPPED;

    /** States from which a mail may still be sent by itself. */
    static final List<MailState> OPEN = List.of(QUEUED, RETRYING, SENDING);

    /** The name other programs see, such as {@code queued}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MailState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
