package app.marketingstatuses.mail;

import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.engine.BodyOrigin;
import app.marketingstatuses.engine.MailRoom;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.shop.Database;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Writes the mails that miniShop2 would send after a change: same occasions, recipients and subjects, our bodies. */
public final class MailService implements MailRoom {
    private static final String TRIAL = "trial";
    private static final String TRIAL_ADDRESS = "trial-address";

    private final Database database;
    private final Supplier<Statuses> statuses;
    private final String siteUrl;
    private final OwnMail own;
    private final LetterWriter writer;

    /** @param siteUrl where the shop is found on the web when its settings do not say; null for unknown */
    public MailService(Database database, Supplier<Statuses> statuses, String siteUrl, OwnMail own) {
        this.database = database;
        this.statuses = statuses;
        this.siteUrl = siteUrl;
        this.own = own;
        this.writer = new LetterWriter(UUID::randomUUID);
    }

    @Override
    public List<Intent> intents(List<Verdict> due) {
        if (due.isEmpty()) {
            return List.of();
        }
        Statuses all = statuses.get();
        return database.with(connection -> {
            Desk desk = new Desk(connection, database.tables(), all, siteUrl, own);
            return new Intents(desk).of(due);
        });
    }

    @Override
    public Map<Verdict, Drafts> render(List<Verdict> due) {
        return render(due, Map.of());
    }

    @Override
    public Map<Verdict, Drafts> render(List<Verdict> due, Map<Verdict, PromoCode> codes) {
        if (due.isEmpty()) {
            return Map.of();
        }
        Statuses all = statuses.get();
        return database.with(connection -> {
            Desk desk = new Desk(connection, database.tables(), all, siteUrl, own);
            Map<Verdict, Drafts> drafts = new LinkedHashMap<>();
            desk.letters(due, codes)
                    .forEach((verdict, letters) ->
                            drafts.put(verdict, drafts(desk, verdict, letters, codes.get(verdict))));
            return drafts;
        });
    }

    @Override
    public Map<Task, String> obstacles(Collection<Task> tasks) {
        Statuses all = statuses.get();
        return database.with(connection -> {
            Desk desk = new Desk(connection, database.tables(), all, siteUrl, own);
            Map<Task, String> obstacles = new LinkedHashMap<>();
            for (Task task : tasks) {
                desk.obstacle(task).ifPresent(why -> obstacles.put(task, why));
            }
            return obstacles;
        });
    }

    private Drafts drafts(Desk desk, Verdict verdict, Desk.Letters letters, PromoCode promo) {
        if (letters.failure() != null) {
            return new Drafts(List.of(), letters.failure());
        }
        try {
            List<OutgoingMail> mails = new ArrayList<>();
            Map<OutgoingMail.Kind, BodyOrigin> origins = new EnumMap<>(OutgoingMail.Kind.class);
            for (Letter letter : letters.letters()) {
                OutgoingMail mail = writer.write(
                        letter, verdict.order(), desk.target(verdict), letters.details(), promo, desk.office());
                mails.add(letter.kind() == OutgoingMail.Kind.CUSTOMER ? tried(mail, letter, verdict) : mail);
                origins.put(letter.kind(), letter.body().origin());
            }
            return new Drafts(mails, null, origins, desk.isUnwanted(verdict));
        } catch (Refusal lost) { // The database is gone: that is no fault of this order.
            throw lost;
        } catch (RuntimeException e) { // One order's fault must not stop the others.
            return new Drafts(List.of(), desk.failure(verdict, e));
        }
    }

    /** In trial, the task's or the shop's, no customer's mail leaves here under the customer's address. */
    private OutgoingMail tried(OutgoingMail mail, Letter letter, Verdict verdict) {
        String shops = own.settings().apply(TRIAL);
        Trial trial = verdict.trial()
                .stricter(shops == null ? Trial.OFF : Trial.of(shops).orElse(Trial.MAIL));
        if (!trial.isOn()) {
            return mail;
        }
        String owner = own.settings().apply(TRIAL_ADDRESS);
        if (owner == null || !owner.contains("@")) {
            throw new CannotRender(Telling.TRIAL_ADDRESS);
        }
        return new TrialBanner(trial, owner)
                .over(mail, letter.language(), verdict.order().status());
    }
}
