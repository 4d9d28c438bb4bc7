package app.marketingstatuses.engine;

import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.domain.Task;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Decides and renders what a move mails. Sends nothing. */
public interface MailRoom {
    /** What moves would mail, without rendering bodies: for previews of many orders. One intent for each verdict, in order. */
    List<Intent> intents(List<Verdict> due);

    /** Renders the mails of these moves, manager's first; every verdict has an entry. */
    Map<Verdict, Drafts> render(List<Verdict> due);

    /**
     * The same with the promo codes that the mails tell.
     *
     * @param codes those of the moves that give one
     */
    default Map<Verdict, Drafts> render(List<Verdict> due, Map<Verdict, PromoCode> codes) {
        return render(due);
    }

    /**
     * Why the mail of tasks cannot be made, whatever the order: such a task moves nothing that its mail is for. A task of which
     * nothing of the kind is known is absent.
     */
    default Map<Task, String> obstacles(Collection<Task> tasks) {
        return Map.of();
    }

    /**
     * @param customer the customer's address, or null where no customer mail will be queued
     * @param any whether any mail will be queued
     * @param sources what the bodies of these mails are made of
     * @param doNotMail whether the customer's mail is left out because the customer wants no marketing mail
     * @param obstacle why its mail cannot be made, so that the order will stay, in words fit for a user; null where nothing of
     *     the kind is known without making it
     */
    record Intent(
            String customer,
            boolean any,
            Map<OutgoingMail.Kind, BodySource> sources,
            boolean doNotMail,
            String obstacle) {
        public Intent {
            sources = Map.copyOf(sources);
        }

        /** Without mail, or where it does not matter what it is made of. */
        public Intent(String customer, boolean any) {
            this(customer, any, Map.of());
        }

        /** To a customer who wants it. */
        public Intent(String customer, boolean any, Map<OutgoingMail.Kind, BodySource> sources) {
            this(customer, any, sources, false, null);
        }

        /** Of an order that will stay. */
        public static Intent staying(String obstacle) {
            return new Intent(null, false, Map.of(), false, obstacle);
        }

        /** Why orders will stay, and how many for each reason. */
        public static Map<String, Integer> obstacles(Collection<Intent> intents) {
            Map<String, Integer> obstacles = new LinkedHashMap<>();
            intents.stream()
                    .map(Intent::obstacle)
                    .filter(Objects::nonNull)
                    .forEach(why -> obstacles.merge(why, 1, Integer::sum));
            return obstacles;
        }

        /** Whether a mail to the customer will be queued; in trial it goes to the owner. */
        public boolean mailsCustomer() {
            return customer != null;
        }
    }

    /**
     * @param mails to be queued with the move; empty where the status asks for none
     * @param failure why a mail could not be rendered, in words fit for a user and without personal data; null where all is well
     * @param origins what the bodies of these mails are made of; all of a kind of the same
     * @param doNotMail as in {@link Intent}
     */
    record Drafts(
            List<OutgoingMail> mails, String failure, Map<OutgoingMail.Kind, BodyOrigin> origins, boolean doNotMail) {
        public Drafts {
            origins = Map.copyOf(origins);
        }

        /** Without mails, or where it does not matter what they are made of. */
        public Drafts(List<OutgoingMail> mails, String failure) {
            this(mails, failure, Map.of(), false);
        }
    }
}
