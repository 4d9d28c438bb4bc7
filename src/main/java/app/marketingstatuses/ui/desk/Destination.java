package app.marketingstatuses.ui.desk;

import app.marketingstatuses.engine.OutgoingMail;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where a click leads. */
public sealed interface Destination {
    /** Which screen shows it. */
    Place place();

    /** The screens of a shop, in the order of the side bar. */
    enum Place {
        OVERVIEW,
        TASKS,
        PREVIEW,
        ORDERS,
        HISTORY,
        MAIL,
        SETTINGS;

        /** The screen of that name; the first for any other, or null. */
        public static Place named(String name) {
            return Stream.of(values())
                    .filter(place -> place.name().equals(name))
                    .findFirst()
                    .orElse(OVERVIEW);
        }
    }

    /** A screen as it was left. */
    record Screen(Place place) implements Destination {}

    /** A task in its editor. */
    record OneTask(long taskId) implements Destination {
        @Override
        public Place place() {
            return Place.TASKS;
        }
    }

    /** A tasks file to be taken over: its faults, or the question what to do with it. */
    record TasksFile(Path file) implements Destination {
        @Override
        public Place place() {
            return Place.TASKS;
        }
    }

    /**
     * What a run would do.
     *
     * @param taskId only this task; null for all
     * @param held whether the held orders are shown first
     */
    record Previewed(Long taskId, boolean held) implements Destination {
        @Override
        public Place place() {
            return Place.PREVIEW;
        }
    }

    /** One order. */
    record OneOrder(long orderId) implements Destination {
        @Override
        public Place place() {
            return Place.ORDERS;
        }
    }

    /** The orders that stand in a status now. */
    record OrdersIn(int status) implements Destination {
        @Override
        public Place place() {
            return Place.ORDERS;
        }
    }

    /** One run. */
    record OneRun(String runId) implements Destination {
        @Override
        public Place place() {
            return Place.HISTORY;
        }
    }

    /** One mail of the outbox. */
    record OneMail(long mailId) implements Destination {
        @Override
        public Place place() {
            return Place.MAIL;
        }
    }

    /**
     * A mail template in its editor.
     *
     * @param language {@code en} or {@code ru}
     */
    record OneTemplate(int status, OutgoingMail.Kind audience, String language) implements Destination {
        @Override
        public Place place() {
            return Place.MAIL;
        }
    }

    /** The mails that could not be delivered. */
    record DeadMails() implements Destination {
        @Override
        public Place place() {
            return Place.MAIL;
        }
    }
}
