package app.marketingstatuses.ui.mailview;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import org.xhtmlrenderer.context.AWTFontResolver;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.layout.SharedContext;

/**
 * The fonts of a mail: those it names, where this machine has them. Where it falls back on just any without serifs, the
 * desktop's own, unless the mail has letters that font lacks.
 */
final class MailFonts extends AWTFontResolver {
    private static final Font REGULAR = read("Inter-Regular.ttf");
    private static final Font BOLD = read("Inter-SemiBold.ttf");
    private static final Set<String> ANY = Set.of("sans-serif", "sansserif", "system-ui");
    private static final Set<IdentValue> BOLD_WEIGHTS = Set.of(
            IdentValue.BOLD,
            IdentValue.FONT_WEIGHT_600,
            IdentValue.FONT_WEIGHT_700,
            IdentValue.FONT_WEIGHT_800,
            IdentValue.FONT_WEIGHT_900);
    private final boolean own;

    /** @param text all that will be written */
    MailFonts(String text) {
        own = REGULAR.canDisplayUpTo(text.replaceAll("\\p{Cntrl}", "")) < 0;
    }

    private static Font read(String file) {
        try (InputStream in = MailFonts.class.getResourceAsStream("/app/marketingstatuses/ui/fonts/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Font resolveFont(
            SharedContext context, String family, float size, IdentValue weight, IdentValue style, IdentValue variant) {
        if (!own || !ANY.contains(family.toLowerCase(Locale.ROOT))) {
            return super.resolveFont(context, family, size, weight, style, variant);
        }
        Font base = BOLD_WEIGHTS.contains(weight) ? BOLD : REGULAR;
        return createFont(context, base, size, IdentValue.NORMAL, style, variant);
    }
}
