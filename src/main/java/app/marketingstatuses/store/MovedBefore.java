package app.marketingstatuses.store;

import app.marketingstatuses.domain.Telling;

/** Another run, without our lock, made one of these very moves already. Nothing of the batch was written. */
final class MovedBefore extends RuntimeException {
    MovedBefore(Throwable cause) {
        super(Telling.MOVED_MEANWHILE.say(), cause);
    }
}
