package app.marketingstatuses.ui.desk;

import javafx.scene.Node;

/** One thing the side bar leads to. Made when a shop is opened; all calls come on the desktop's thread. */
public interface Screen {
    /** What is shown; always the same node. */
    Node view();

    /** The screen comes into sight, perhaps with something of its own to show first. Reads the shop afresh. */
    void open(Destination destination);

    /** Reads the shop afresh and keeps what is selected and typed: F5, and after anything was changed. */
    void refresh();

    /** Ctrl+F: puts the focus where one searches or filters. */
    default void find() {}

    /** Ctrl+N: begins something new. */
    default void create() {}

    /** Ctrl+Enter: what the screen's primary button does. */
    default void act() {}

    /** Whether something typed here is not saved; the user is asked before it is left. */
    default boolean isDirty() {
        return false;
    }

    /** The shop is closed: ends timers and forgets what is typed. */
    default void close() {}
}
