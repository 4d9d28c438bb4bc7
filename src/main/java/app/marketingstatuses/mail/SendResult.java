package app.marketingstatuses.mail;

/**
 * What became of handing one mail to a server.
 *
 * @param error reply code and a word for its kind, never the server's own text (it likes to quote addresses); null when
 *     accepted
 */
public record SendResult(Outcome outcome, String error) {
    /** Who or what has to change before the mail gets through. */
    public enum Outcome {
        /** The server took it over. */
        ACCEPTED,
        /** Not now: the same mail may pass later. */
        TRY_LATER,
        /** Never: this recipient or this content is not wanted. */
        REFUSED,
        /** The connection ended after the last byte, before the answer: it may have been taken over. */
        UNCERTAIN,
        /** The connection ended in the middle: it was not taken over. */
        LOST,
        /** The server does not let this sender send; other senders may pass. */
        SENDER_REFUSED,
        /** No server can be reached. */
        SERVER_DOWN,
        /** The server wants another user or password, or the connection as it is set up cannot be had. */
        LOGIN_REFUSED
    }

    static SendResult accepted() {
        return new SendResult(Outcome.ACCEPTED, null);
    }

    static SendResult of(Outcome outcome, String error) {
        return new SendResult(outcome, error);
    }
}
