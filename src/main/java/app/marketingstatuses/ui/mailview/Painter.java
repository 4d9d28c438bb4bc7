package app.marketingstatuses.ui.mailview;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.w3c.dom.Document;
import org.xhtmlrenderer.swing.Java2DRenderer;
import org.xhtmlrenderer.util.XRLog;

/** Draws HTML on white. Loads AWT, so it is first touched when there is a mail to draw, and off the desktop's thread. */
final class Painter {
    /** How wide a mail is on a desktop, in its own pixels. */
    static final int WIDTH = 600;

    private static final int LONGEST = 12_000;
    private static final float DPI = 96;

    static {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        // Words are placed where a fraction of a pixel counts once they are drawn larger or smaller.
        System.setProperty("xr.text.fractional-font-metrics", "true");
        XRLog.setLoggingEnabled(false);
    }

    private Painter() {}

    /**
     * Draws a page.
     *
     * @param width in the mail's own pixels
     * @param scale screen pixels for each of the mail's own
     */
    static Picture draw(Document page, int width, double scale) {
        Renderer renderer = new Renderer(page, width, scale);
        BufferedImage image = renderer.getImage();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new Picture(pixels, image.getWidth(), image.getHeight(), renderer.cut);
    }

    private static final class Renderer extends Java2DRenderer {
        private final double scale;
        private boolean cut;

        // The renderer leaves no other way to choose the fonts and how they are measured.
        @SuppressWarnings("deprecation")
        Renderer(Document page, int width, double scale) {
            super(page, width);
            this.scale = scale;
            getSharedContext().setUserAgentCallback(new QuietAgent());
            getSharedContext()
                    .setFontResolver(new MailFonts(page.getDocumentElement().getTextContent()));
            getSharedContext().setTextRenderer(new EvenLetters());
            getSharedContext().setDPI(DPI);
        }

        @Override
        protected BufferedImage createBufferedImage(int width, int height) {
            cut = height > LONGEST;
            int rows = (int) Math.ceil(Math.max(1, Math.min(height, LONGEST)) * scale);
            return new Paper((int) Math.round(width * scale), rows, scale);
        }
    }

    /** An image whose drawings all come out larger: laid out in the mail's pixels, drawn in the screen's. */
    private static final class Paper extends BufferedImage {
        private final double scale;

        Paper(int width, int height, double scale) {
            super(width, height, TYPE_INT_ARGB_PRE);
            this.scale = scale;
            Graphics2D white = super.createGraphics();
            white.setColor(Color.WHITE);
            white.fillRect(0, 0, width, height);
            white.dispose();
        }

        @Override
        public Graphics2D createGraphics() {
            Graphics2D graphics = super.createGraphics();
            graphics.scale(scale, scale);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            return graphics;
        }
    }
}
