package app.marketingstatuses.ui.desk;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;

/** How a screen asks and tells. An interface, so that what stands behind a screen is tested without windows. */
public interface Dialogs {
    /**
     * Asks before something is written. The answer comes later, on the desktop's thread.
     *
     * @param question what will be done, as a question
     * @param detail what it means, exactly; null for nothing more
     * @param yes the button's words, such as {@code Run now (12 orders)}
     * @param danger whether it can hurt
     */
    void confirm(String question, String detail, String yes, boolean danger, Runnable onYes);

    /** Shows a dialog over the window; the focus starts on {@code first}, {@code Esc} closes. One at a time. */
    void show(Node dialog, Node first);

    /** Closes the dialog that is shown; nothing where there is none. */
    void close();

    /** A short word in the corner that goes by itself. */
    void notice(String text);

    /** The same with something to do about it, such as Undo. */
    void notice(String text, String action, Runnable onAction);

    /** Tells of a trouble: a sentence, what to do, the details folded. */
    void trouble(Throwable trouble);

    /** @param kind for example {@code json}; the endings that are offered */
    Optional<Path> chooseFile(String title, String... kind);

    /** Empty where the user chose none, or where nothing can be chosen. */
    default Optional<Path> chooseFolder(String title) {
        return Optional.empty();
    }

    /** @param name proposed */
    Optional<Path> saveFile(String title, String name);
}
