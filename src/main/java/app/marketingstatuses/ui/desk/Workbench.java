package app.marketingstatuses.ui.desk;

import app.marketingstatuses.settings.DesktopMemory;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Language;
import app.marketingstatuses.ui.text.Texts;
import java.util.function.Consumer;

/**
 * What every screen gets to work with.
 *
 * @param navigator leads elsewhere
 * @param memory what the desktop remembers of its looks
 */
public record Workbench(
        Desk desk,
        Jobs jobs,
        Language language,
        Formats formats,
        Dialogs dialogs,
        Consumer<Destination> navigator,
        DesktopMemory memory) {
    /** The words of a screen. */
    public Texts texts(Class<?> anchor) {
        return Texts.of(language, anchor);
    }

    /** Who is at work, for the records. */
    public String user() {
        return System.getProperty("user.name", "");
    }

    public void go(Destination destination) {
        navigator.accept(destination);
    }

    /**
     * Writes to the shop, if it may be written to: a read-only profile is told so, a production shop asks first.
     *
     * @param question what will be done, as a question
     * @param detail what it means; null for nothing more
     * @param yes the words of the button
     */
    public void write(String question, String detail, String yes, Runnable work) {
        Texts texts = texts(Workbench.class);
        if (desk.shop().readOnly()) {
            dialogs.notice(texts.text("readOnly"));
        } else if (desk.shop().production()) {
            dialogs.confirm(question, detail, yes, false, work);
        } else {
            work.run();
        }
    }
}
