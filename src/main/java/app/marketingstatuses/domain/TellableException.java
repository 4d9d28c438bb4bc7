package app.marketingstatuses.domain;

/** A failure whose message is fit for a report: words for a user, no data of the shop. Any other's may quote some. */
public abstract class TellableException extends RuntimeException {
    protected TellableException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What may be told of any failure: its message where that is fit, else only what kind it was. */
    public static String tell(RuntimeException failure) {
        return failure instanceof TellableException
                ? failure.getMessage()
                : Telling.UNEXPECTED.say(failure.getClass().getSimpleName());
    }
}
