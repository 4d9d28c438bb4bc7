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

    private final DesktopMemory memory;
    private final boolean systemDark;

    /** @param systemDark whether the system itself is dark, for who follows it */
    public Looks(DesktopMemory memory, boolean systemDark) {
        this.memory = memory;
        this.systemDark = systemDark;
    }

    public Language language() {
        return Language.of(memory.get("language"), Locale.getDefault());
    }

    public boolean isDark() {
        String chosen = memory.get("theme");
        return chosen == null ? systemDark : chosen.equals(DARK);
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
