package app.marketingstatuses.ui.shell;

import app.marketingstatuses.settings.DesktopMemory;
import app.marketingstatuses.ui.text.Language;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Parent;

/** Language and theme, as the user chose them or as the system has them. */
public final class Looks {
    private static final String DARK = "dark";
    private static final String CHOSEN = "theme";
    private static final String SYSTEM = "theme.system";

    private final DesktopMemory memory;

    public Looks(DesktopMemory memory) {
        this.memory = memory;
    }

    public Language language() {
        return Language.of(memory.get("language"), Locale.getDefault());
    }

    /** Notes what the system says of itself, for who chose no theme; the next start begins with it. */
    public void systemIs(boolean dark) {
        memory.put(SYSTEM, dark ? DARK : null);
    }

    public boolean isDark() {
        String chosen = memory.get(CHOSEN);
        return DARK.equals(chosen == null ? memory.get(SYSTEM) : chosen);
    }

    /** Dresses a window. */
    public void apply(Parent root) {
        Theme theme = isDark() ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
        root.getStyleClass().remove(DARK);
        if (isDark()) {
            root.getStyleClass().add(DARK);
        }
    }
}
