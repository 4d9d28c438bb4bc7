package app.marketingstatuses.ui.mailview;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.extend.OutputDevice;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.swing.AWTFSFont;
import org.xhtmlrenderer.swing.Java2DOutputDevice;
import org.xhtmlrenderer.swing.Java2DTextRenderer;

/** Smooth letters, measured as they are drawn at any size: else words would run into each other when zoomed. */
final class EvenLetters extends Java2DTextRenderer {
    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

    EvenLetters() {
        setSmoothingThreshold(0);
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        return (int) Math.round(
                ((AWTFSFont) font).getAWTFont().getStringBounds(text, SMOOTH).getWidth());
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        char[] letters = text.toCharArray();
        if (Font.textRequiresLayout(letters, 0, letters.length) || !(device instanceof Java2DOutputDevice paper)) {
            super.drawString(device, text, x, y);
        } else {
            Graphics2D graphics = paper.getGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.drawGlyphVector(graphics.getFont().createGlyphVector(SMOOTH, letters), x, y);
        }
    }
}
