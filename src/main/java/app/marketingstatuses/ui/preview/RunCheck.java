package app.marketingstatuses.ui.preview;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Guards;
import app.marketingstatuses.engine.MailRoom.Intent;
import app.marketingstatuses.engine.Plan;
import app.marketingstatuses.engine.RunRequest.Choice;
import app.marketingstatuses.engine.Station;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.session.MailHours;
import app.marketingstatuses.session.ShopSession;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
 * @param mailsFrom when quiet hours let mails to customers leave; null where they hold none
 * @param obstacles why orders will stay because their mail cannot be made, and how many
 */
record RunCheck(
        Instant at,
        List<Verdict> due,
        int gone,
        int added,
        int toCustomers,
        int toManagers,
        int toOwner,
        Instant mailsFrom,
        Map<String, Integer> obstacles,
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
                mailsFrom(shop, due, mails),
                Intent.obstacles(mails),
                Guards.stopping(station, shop.now(), due.size()),
                station);
    }

    private static Instant mailsFrom(ShopSession shop, List<Verdict> due, List<Intent> mails) {
        MailHours hours = shop.mailHours();
        return IntStream.range(0, due.size())
                .mapToObj(i -> hours.leaves(due.get(i), mails.get(i), shop.now()))
                .filter(leaves -> leaves != null && leaves.isAfter(shop.now()))
                .findFirst()
                .orElse(null);
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
