package app.marketingstatuses.mail;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.shop.OrderDetails;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the shop says about mail at one moment, and the letters that follow from it for a move. */
final class Office {
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"'<>]+", Pattern.CASE_INSENSITIVE);
    private static final String MAIN_CONTEXT = "web";

    private final SiteValues settings;
    private final Lexicon lexicon;
    private final BodyChooser bodies;
    private final Site site;
    private final Subjects subjects;
    private final Manners manners;
    private final Map<String, Optional<String>> senders = new HashMap<>();
    private final Map<String, List<String>> managers = new HashMap<>();
    private final Map<String, NumberFormat> formats = new HashMap<>();

    Office(SiteValues settings, Lexicon lexicon, BodyChooser bodies, Site site, Manners manners) {
        this.settings = settings;
        this.lexicon = lexicon;
        this.bodies = bodies;
        this.site = site;
        this.subjects = new Subjects(site.translator());
        this.manners = manners;
    }

    SiteValues settings() {
        return settings;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    NumberFormat prices(String context) {
        return format("ms2_price_format", 2, context);
    }

    NumberFormat weights(String context) {
        return format("ms2_weight_format", 3, context);
    }

    private NumberFormat format(String key, int decimals, String context) {
        return formats.computeIfAbsent(
                key + " " + context,
                k -> NumberFormat.of(settings.get(key, context), settings.get(key + "_no_zeros", context), decimals));
    }

    /** Who the mail is from; empty where the setting {@code emailsender} holds no mail address. */
    Optional<String> sender(String context) {
        return senders.computeIfAbsent(context, c -> Addresses.wire(settings.get("emailsender", c)));
    }

    /** The setting {@code ms2_email_manager}, where it is absent {@code emailsender}; entries without {@code @} left out. */
    List<String> managers(String context) {
        return managers.computeIfAbsent(context, c -> {
            String list = settings.get("ms2_email_manager", c, settings.get("emailsender", c, ""));
            return Arrays.stream(list.split(","))
                    .map(String::strip)
                    .filter(entry -> entry.contains("@"))
                    .distinct()
                    .toList();
        });
    }

    Language managerLanguage(String context) {
        return Language.ofFirst(settings.get("cultureKey", context));
    }

    /** @param userLanguage the customer's own setting; null for none */
    Language customerLanguage(String userLanguage, String context) {
        return Language.ofFirst(userLanguage, settings.get("cultureKey", context));
    }

    Manners manners() {
        return manners;
    }

    /** Whether the status asks for a mail to a customer who has an address, wanted or not. */
    boolean asksForCustomer(Verdict verdict, OrderStatus target) {
        return verdict.task().mail() != Task.MailMode.NONE
                && target != null
                && target.mailUser()
                && !target.subjectUser().isBlank()
                && verdict.order().hasMailAddress();
    }

    /** What the status asks for, as far as there is somebody to write to who wants it; manager's first. */
    List<Audience> audiences(Verdict verdict, OrderStatus target) {
        List<Audience> audiences = new ArrayList<>();
        Order order = verdict.order();
        if (verdict.task().mail() == Task.MailMode.NONE || target == null) {
            return audiences;
        }
        List<String> managers = managers(order.context());
        // Managers are told of moves; where the order stays there is none.
        if (!verdict.staysInTrial()
                && target.mailManager()
                && !target.subjectManager().isBlank()
                && !managers.isEmpty()) {
            audiences.add(new Audience(Kind.MANAGER, target.subjectManager(), managers));
        }
        if (asksForCustomer(verdict, target) && !manners.isUnwanted(order, target)) {
            audiences.add(new Audience(
                    Kind.CUSTOMER, target.subjectUser(), List.of(order.email().strip())));
        }
        return audiences;
    }

    /**
     * The letters of a move with their subjects; empty where every subject comes out blank.
     *
     * @param promo null for none
     * @throws CannotRender where one of them cannot be written
     */
    List<Letter> letters(
            Verdict verdict, OrderStatus target, OrderDetails details, String userLanguage, PromoCode promo) {
        List<Letter> letters = new ArrayList<>();
        String context = verdict.order().context();
        for (Audience audience : audiences(verdict, target)) {
            boolean manager = audience.kind() == Kind.MANAGER;
            Language language = manager ? managerLanguage(context) : customerLanguage(userLanguage, context);
            BodyChoice body = bodies.choose(audience.kind(), target, language);
            boolean ownSubject = !body.subject().isBlank();
            OrderVariables variables = new OrderVariables(details, target.id(), context, promo, this);
            String subject = ownSubject ? "" : subjects.line(audience.subject(), variables, answers(context, language));
            if (ownSubject || !subject.isEmpty()) {
                String name = manager ? "" : CustomerName.of(details);
                audience.recipients()
                        .forEach(to -> letters.add(new Letter(audience.kind(), to, name, language, subject, body)));
            }
        }
        if (!letters.isEmpty() && sender(context).isEmpty()) {
            throw noSender();
        }
        return letters;
    }

    Site site() {
        return site;
    }

    BodyChooser bodies() {
        return bodies;
    }

    /**
     * A letter to look at: to the customer or the first manager, where there is no such address to the shop itself, under
     * the status's subject, which may come out blank.
     */
    Letter sample(
            Kind kind,
            Order order,
            OrderStatus target,
            OrderDetails details,
            Language language,
            BodyChoice body,
            PromoCode promo) {
        boolean manager = kind == Kind.MANAGER;
        String context = order.context();
        OrderVariables variables = new OrderVariables(details, target.id(), context, promo, this);
        String source = manager ? target.subjectManager() : target.subjectUser();
        String shop = sender(context).orElseThrow(Office::noSender);
        String to = manager
                ? managers(context).stream().findFirst().orElse(shop)
                : order.hasMailAddress() ? order.email().strip() : shop;
        return new Letter(
                kind,
                to,
                manager ? "" : CustomerName.of(details),
                language,
                body.subject().isBlank() ? subjects.line(source, variables, answers(context, language)) : "",
                body);
    }

    /** What can be said of an audience's mail without reading the order, its body included. */
    BlankCheck check(Audience audience, OrderStatus target, String context, Language language) {
        try {
            BodyChoice body = bodies.choose(audience.kind(), target, language);
            BlankCheck subject = body.subject().isBlank()
                    ? BlankCheck.of(subjects, audience.subject(), answers(context, language))
                    : BlankCheck.NEVER_BLANK;
            return subject.answer() == BlankCheck.Answer.NEVER
                    ? bodies.fault(audience.kind(), target, language)
                            .map(BlankCheck::faulty)
                            .orElse(subject)
                    : subject;
        } catch (CannotRender e) {
            return BlankCheck.faulty(e.getMessage());
        }
    }

    /**
     * Why mails about a status cannot be made in the language of one of these contexts; empty where nothing is known against
     * them.
     *
     * @param contexts those that a task is for; none for all, of which the main one is asked
     */
    Optional<String> obstacle(OrderStatus status, Collection<String> contexts) {
        List<Audience> audiences = new ArrayList<>();
        if (status.mailManager() && !status.subjectManager().isBlank()) {
            audiences.add(new Audience(Kind.MANAGER, status.subjectManager(), List.of()));
        }
        if (status.mailUser() && !status.subjectUser().isBlank()) {
            audiences.add(new Audience(Kind.CUSTOMER, status.subjectUser(), List.of()));
        }
        return (contexts.isEmpty() ? List.of(MAIN_CONTEXT) : contexts)
                .stream()
                        .flatMap(context ->
                                audiences.stream().flatMap(audience -> fault(audience, status, context).stream()))
                        .findFirst();
    }

    private Optional<String> fault(Audience audience, OrderStatus status, String context) {
        Language language = managerLanguage(context);
        String fault = check(audience, status, context, language).fault();
        return fault == null ? bodies.fault(audience.kind(), status, language) : Optional.of(fault);
    }

    private ShopAnswers answers(String context, Language language) {
        return new ShopAnswers(this, context, language);
    }

    /** The site's address on the web as its settings have it, else as we were told; empty where neither is one. */
    String url(String context) {
        String own = settings.get("site_url", context, "").strip();
        String url = WEB.matcher(own).matches()
                ? own
                : site.url() == null ? "" : site.url().strip();
        return WEB.matcher(url).matches() ? url : "";
    }

    static CannotRender noSender() {
        return new CannotRender(Telling.NO_SENDER);
    }

    /** Those who get the same mail. */
    record Audience(Kind kind, String subject, List<String> recipients) {}
}
