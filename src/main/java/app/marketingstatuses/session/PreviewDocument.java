package app.marketingstatuses.session;

import app.marketingstatuses.domain.Condition;
import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.engine.BodySource;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.engine.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A preview for programs and spreadsheets. */
public record PreviewDocument(PreviewResult result, ShopZone zone) {
    /** The contract's {@code preview}; its lists are made while they are read. */
    public Map<String, Object> json() {
        Map<String, Object> counts = new LinkedHashMap<>();
        result.held().heldCounts().forEach((reason, count) -> counts.put(reason.code(), count));
        Map<String, Object> document =
                Json.object("at", result.at(), "zone", zone.id().getId());
        if (result.until() != null) {
            document.put("until", result.until());
        }
        document.put("due", lazily(result.due(), this::due));
        document.put("held", lazily(result.heldListed(), PreviewDocument::held));
        document.put("heldCounts", counts);
        return document;
    }

    private static <T> Iterable<Object> lazily(List<T> items, Function<T, Object> each) {
        return () -> items.stream().map(each).iterator();
    }

    private Map<String, Object> due(PreviewResult.Item item) {
        Verdict verdict = item.verdict();
        Map<String, Object> map = Json.object(
                "task", verdict.task().name(),
                "orderId", verdict.order().id(),
                "orderNum", verdict.order().num(),
                "from", verdict.order().status(),
                "to", verdict.task().to(),
                "since", verdict.start().since(),
                "dueAt", verdict.dueAt(),
                "email", item.mail().customer(),
                "mail", item.mail().any());
        map.put("trial", verdict.trial().codeOrNull());
        map.put("mailTo", result.mailTo(item));
        map.put("mailAt", result.mailAt(item));
        map.put("obstacle", item.mail().obstacle());
        map.put("doNotMail", item.mail().doNotMail());
        map.put("source", Json.object("customer", source(item, Kind.CUSTOMER), "manager", source(item, Kind.MANAGER)));
        map.put("promo", promo(result.promos().get(verdict)));
        if (item.runAt() != null) {
            map.put("at", item.runAt());
        }
        return map;
    }

    private static Map<String, Object> promo(PromoCode code) {
        return code == null
                ? null
                : Json.object(
                        "code", code.code(),
                        "discount", code.discount(),
                        "validUntil",
                                code.validUntil() == null
                                        ? null
                                        : code.validUntil().toString(),
                        "sample", code.sample());
    }

    /** Null where no such mail is written. */
    private static String source(PreviewResult.Item item, Kind kind) {
        BodySource source = item.mail().sources().get(kind);
        return source == null ? null : source.code();
    }

    private static Map<String, Object> held(Verdict verdict) {
        return Json.object(
                "task", verdict.task().name(),
                "orderId", verdict.order().id(),
                "orderNum", verdict.order().num(),
                "reason", verdict.reason().code(),
                "unmet", verdict.unmet().stream().map(Condition::key).toList());
    }

    /** What would move, under a line of headings. */
    public String csv() {
        StringBuilder text = new StringBuilder();
        try {
            csv(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The same, a line at a time. */
    public void csv(Appendable to) throws IOException {
        to.append(Csv.line(
                "at",
                "task",
                "orderId",
                "orderNum",
                "from",
                "to",
                "since",
                "dueAt",
                "email",
                "mail",
                "trial",
                "mailTo",
                "doNotMail",
                "mailAt",
                "obstacle"));
        for (PreviewResult.Item item : result.due()) {
            Verdict verdict = item.verdict();
            to.append(Csv.line(
                    item.runAt() == null ? result.at() : item.runAt(),
                    verdict.task().name(),
                    verdict.order().id(),
                    verdict.order().num(),
                    verdict.order().status(),
                    verdict.task().to(),
                    verdict.start().since(),
                    verdict.dueAt(),
                    item.mail().customer(),
                    item.mail().any(),
                    verdict.trial().codeOrNull(),
                    result.mailTo(item),
                    item.mail().doNotMail(),
                    result.mailAt(item),
                    item.mail().obstacle()));
        }
    }

    /** What has come due and stays, with the reason, under a line of headings. */
    public static void heldCsv(Iterable<Verdict> held, Appendable to) throws IOException {
        to.append(Csv.line("task", "orderId", "orderNum", "status", "since", "dueAt", "reason"));
        for (Verdict verdict : held) {
            to.append(Csv.line(
                    verdict.task().name(),
                    verdict.order().id(),
                    verdict.order().num(),
                    verdict.order().status(),
                    verdict.start() == null ? null : verdict.start().since(),
                    verdict.dueAt(),
                    verdict.reason().code()));
        }
    }
}
