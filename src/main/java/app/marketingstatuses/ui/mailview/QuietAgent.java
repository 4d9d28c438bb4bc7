package app.marketingstatuses.ui.mailview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;
import org.xhtmlrenderer.swing.Java2DRenderer;
import org.xhtmlrenderer.swing.NaiveUserAgent;

/** Fetches nothing, from nowhere: opening a mail here tells nobody. Pictures inside the mail itself are drawn. */
final class QuietAgent extends NaiveUserAgent {
    private static final byte[] NOTHING = {};
    /** What makes a table a table: the library's own, in its jar. */
    private static final URL STANDARD = Java2DRenderer.class.getResource("/resources/css/XhtmlNamespaceHandler.css");

    @Override
    public ImageResource getImageResource(String uri) {
        return uri != null && uri.startsWith("data:image/")
                ? super.getImageResource(uri)
                : createImageResource(uri, null);
    }

    @Override
    public CSSResource getCSSResource(String uri) {
        boolean standard = STANDARD != null && STANDARD.toString().equals(uri);
        return new CSSResource(standard ? standard() : new ByteArrayInputStream(NOTHING));
    }

    private static InputStream standard() {
        try {
            return STANDARD.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public XMLResource getXMLResource(String uri) {
        throw new IllegalArgumentException("a mail has no other documents");
    }

    @Override
    public byte[] getBinaryResource(String uri) {
        return NOTHING;
    }

    @Override
    protected InputStream resolveAndOpenStream(String uri) {
        return null;
    }

    @Override
    protected InputStream openStream(String uri) {
        return new ByteArrayInputStream(NOTHING);
    }
}
