package app.marketingstatuses.shop;

import app.marketingstatuses.domain.Refusal;
import java.util.Optional;

/** A way to a database other than the network's own: a port of this machine behind which the server is. */
public interface Way extends AutoCloseable {
    /** The port of the loopback address that leads to the server. */
    int localPort();

    /** Why the last connection did not get through; empty where it did. */
    Optional<Refusal> trouble();

    /** Closes the way and all that goes over it. */
    @Override
    void close();
}
