package app.marketingstatuses.ui.overview;

import app.marketingstatuses.doctor.Trap;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.ui.desk.Destination;

/**
 * Something that needs attention.
 *
 * @param red whether orders stand or mail is dead; else it can wait
 * @param icon as Ikonli names it
 * @param detail null for nothing more
 * @param action the words of the link that helps
 */
record Notice(boolean red, String icon, String title, String detail, String action, Deed deed) {
    /** What the link does. */
    sealed interface Deed {
        /** Leads elsewhere. */
        record Go(Destination destination) implements Deed {}

        /** Ends a pause, or forgets runs that a wrong clock left in the future. */
        record Resume() implements Deed {}

        /** Makes the place where the shop is now its home. */
        record Adopt() implements Deed {}

        /** Repairs a trap, after it was shown what is written. */
        record Repair(Trap trap) implements Deed {}

        /** Takes a task's limit away. */
        record Unlimit(Task task) implements Deed {}
    }
}
