package app.marketingstatuses.engine;

import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Telling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A mail room whose mails tell promo codes. A code is made last, when its mail is known to be rendered, to go to a customer
 * in earnest and to hold the code; until then the mail is made with a sample.
 */
public final class PromoMailRoom implements MailRoom {
    private final MailRoom mails;
    private final Promos promos;
    private final boolean gives;

    private PromoMailRoom(MailRoom mails, Promos promos, boolean gives) {
        this.mails = mails;
        this.promos = promos;
        this.gives = gives;
    }

    /** One for previews: makes no code. */
    public static MailRoom showing(MailRoom mails, Promos promos) {
        return new PromoMailRoom(mails, promos, false);
    }

    /** One for runs. */
    public static MailRoom giving(MailRoom mails, Promos promos) {
        return new PromoMailRoom(mails, promos, true);
    }

    @Override
    public List<Intent> intents(List<Verdict> due) {
        List<Intent> intents = mails.intents(due);
        Map<Verdict, String> staying = staying(due, intents);
        if (staying.isEmpty()) {
            return intents;
        }
        List<Intent> known = new ArrayList<>(intents);
        for (int i = 0; i < known.size(); i++) {
            String why = staying.get(due.get(i));
            known.set(i, why == null ? known.get(i) : Intent.staying(why));
        }
        return known;
    }

    /** Orders whose customers would read a code that cannot be given, with the reason. */
    private Map<Verdict, String> staying(List<Verdict> due, List<Intent> intents) {
        List<Verdict> read = IntStream.range(0, due.size())
                .filter(i -> intents.get(i).mailsCustomer())
                .mapToObj(due::get)
                .filter(verdict ->
                        verdict.task().promo() != null && !verdict.trial().isOn())
                .toList();
        if (read.isEmpty()) {
            return Map.of();
        }
        Map<Task, String> obstacles = foreseen(read);
        Map<Verdict, String> staying = new HashMap<>(promos.unserved(read));
        read.stream()
                .filter(verdict -> obstacles.containsKey(verdict.task()))
                .forEach(verdict -> staying.put(verdict, obstacles.get(verdict.task())));
        return staying;
    }

    /** Who may only read sees what a run by another account would do. */
    private Map<Task, String> foreseen(List<Verdict> moves) {
        Map<Task, String> obstacles = new HashMap<>(
                promos.obstacles(moves.stream().map(Verdict::task).distinct().toList()));
        obstacles
                .values()
                .removeIf(why -> Telling.read(why)
                        .filter(told -> told.telling() == Telling.PROMO_DENIED)
                        .isPresent());
        return obstacles;
    }

    /** Whether an order stays because its customer should get a code and cannot. */
    private static boolean stays(Verdict verdict, Map<Task, String> obstacles) {
        return !verdict.trial().isOn() && obstacles.containsKey(verdict.task());
    }

    @Override
    public Map<Task, String> obstacles(Collection<Task> tasks) {
        return mails.obstacles(tasks);
    }

    @Override
    public Map<Verdict, Drafts> render(List<Verdict> due) {
        List<Verdict> promo =
                due.stream().filter(verdict -> verdict.task().promo() != null).toList();
        if (promo.isEmpty()) {
            return mails.render(due);
        }
        Map<Verdict, PromoCode> shown = promos.peek(promo);
        Map<Verdict, Drafts> drafts = new LinkedHashMap<>(mails.render(due, shown));
        Map<Boolean, List<Verdict>> byReader =
                promo.stream().collect(Collectors.partitioningBy(verdict -> hasReader(drafts.get(verdict))));
        drafts.putAll(mails.render(byReader.get(false)));
        List<Verdict> read = byReader.get(true);
        read.forEach(verdict -> drafts.computeIfPresent(verdict, (move, draft) -> told(draft, shown.get(move))));
        if (gives) {
            give(read, drafts);
        } else {
            foretell(read, shown, drafts);
        }
        return drafts;
    }

    /** What a run would say of a code that it could not give. */
    private void foretell(List<Verdict> read, Map<Verdict, PromoCode> shown, Map<Verdict, Drafts> drafts) {
        List<Verdict> without =
                read.stream().filter(verdict -> shown.get(verdict).sample()).toList();
        Map<Task, String> obstacles = foreseen(without);
        without.stream()
                .filter(verdict ->
                        stays(verdict, obstacles) && drafts.get(verdict).failure() == null)
                .forEach(verdict -> drafts.put(verdict, failed(obstacles.get(verdict.task()))));
    }

    private void give(List<Verdict> read, Map<Verdict, Drafts> drafts) {
        List<Verdict> earnest = read.stream()
                .filter(verdict ->
                        !verdict.trial().isOn() && drafts.get(verdict).failure() == null)
                .toList();
        if (earnest.isEmpty()) {
            return;
        }
        Map<Verdict, PromoCode> codes = new HashMap<>();
        promos.issue(earnest).forEach((verdict, given) -> {
            if (given.code() == null) {
                drafts.put(verdict, failed(given.failure()));
            } else {
                codes.put(verdict, given.code());
            }
        });
        mails.render(List.copyOf(codes.keySet()), codes)
                .forEach((verdict, draft) -> drafts.put(verdict, told(draft, codes.get(verdict))));
    }

    /** Where mails go to managers only, or nowhere, no code is made and none is told. */
    private static boolean hasReader(Drafts draft) {
        return draft.failure() != null
                || draft.mails().stream().anyMatch(mail -> mail.kind() == OutgoingMail.Kind.CUSTOMER);
    }

    private static Drafts told(Drafts draft, PromoCode code) {
        boolean untold = draft.failure() == null
                && draft.mails().stream()
                        .filter(mail -> mail.kind() == OutgoingMail.Kind.CUSTOMER)
                        .anyMatch(mail -> !mail.tells(code.code()));
        return untold ? failed(Telling.PROMO_UNTOLD.say()) : draft;
    }

    private static Drafts failed(String why) {
        return new Drafts(List.of(), why);
    }
}
