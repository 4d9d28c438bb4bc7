package app.marketingstatuses.store;

/** Another run, without our lock, made one of these very moves already. Nothing of the batch was written. */
final class MovedBefore extends RuntimeException {
    MovedBefore(Throwable cause) {
        super("an order of the batch was moved by another run meanwhile", cause);
    }
}
