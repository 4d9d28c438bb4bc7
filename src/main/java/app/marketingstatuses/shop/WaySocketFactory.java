package app.marketingstatuses.shop;

import com.mysql.cj.conf.PropertySet;
import com.mysql.cj.protocol.StandardSocketFactory;
import java.io.Closeable;
import java.io.IOException;

/**
 * Connects the driver to the local end of a {@link Way}. The driver keeps the server's own name: certificates are checked
 * against that.
 */
public final class WaySocketFactory extends StandardSocketFactory {
    static final String PORT = "wayPort";

    private static final String HERE = "127.0.0.1";

    /** Called by the driver. */
    public WaySocketFactory() {}

    @Override
    public <T extends Closeable> T connect(String host, int port, PropertySet properties, int loginTimeout)
            throws IOException {
        int local = Integer.parseInt(properties.getStringProperty(PORT).getValue());
        return super.connect(HERE, local, properties, loginTimeout);
    }
}
