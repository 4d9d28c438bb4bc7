package app.marketingstatuses.ui.preview;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Guards;
import app.marketingstatuses.engine.MailRoom.Intent;
import app.marketingstatuses.engine.Plan;
import app.marketingstatuses.engine.RunRequest.Choice;
import app.marketingstatuses.engine.Station;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.session.ShopSession;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A last look before a run: what of the chosen moves is still due, what they would mail, and what stands in the way.
 *
 * @param at the moment of the look
 * @param due the chosen moves that are still due
 * @param gone how many chosen moves are not due any more
 * @param added how many others have come due since the preview was made
 * @param toCustomers how many customers get a mail
 * @param toManagers how many moves mail managers only
 * @param toOwner how many mails go to the owner instead of a customer, in trial
 */
record RunCheck(
        Instant at,
        List<Verdict> due,
        int gone,
        int added,
        int toCustomers,
        int toManagers,
        int toOwner,
        Set<Guards.Guard> guards,
        Station.State station) {
    /**
     * @param chosen what is to be run
     * @param previewed all that was shown as due
     */
    static RunCheck read(ShopSession shop, Collection<Choice> chosen, Collection<Choice> previewed) {
        List<Task> on =
                shop.store().tasks().list().stream().filter(Task::enabled).toList();
        Plan plan = shop.preview(on).plan(on, shop.now());
        Set<Choice> wanted = Set.copyOf(chosen);
        Set<Choice> known = Set.copyOf(previewed);
        List<Verdict> due = plan.due().stream()
                .filter(verdict -> wanted.contains(Choice.of(verdict)))
                .toList();
        int added = (int) plan.due().stream()
                .filter(verdict -> !known.contains(Choice.of(verdict)))
                .count();
        List<Intent> mails = shop.mailRoom().intents(due);
        Station.State station = shop.store().station(shop.configuredUrl()).state();
        return new RunCheck(
                shop.now(),
                due,
                wanted.size() - due.size(),
                added,
                mailing(due, mails, false),
                (int) mails.stream()
                        .filter(mail -> mail.any() && mail.customer() == null)
                        .count(),
                mailing(due, mails, true),
                Guards.stopping(station, shop.now(), due.size()),
                station);
    }

    private static int mailing(List<Verdict> due, List<Intent> mails, boolean trial) {
        return (int) IntStream.range(0, due.size())
                .filter(i ->
                        mails.get(i).customer() != null && due.get(i).trial().isOn() == trial)
                .count();
    }

    /** Orders that stay where they are, in trial. */
    int staying() {
        return (int) due.stream().filter(Verdict::staysInTrial).count();
    }
}
