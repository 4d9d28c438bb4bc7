package app.marketingstatuses.mail;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.shop.OrderDetails;
import app.marketingstatuses.shop.OrderLine;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What body templates know of an order: maps, lists, numbers and single lines of text, nothing secret. */
final class BodyModel {
    private static final Pattern COLOR = Pattern.compile("[0-9A-Fa-f]{6}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu");

    private final Letter letter;
    private final Order order;
    private final OrderStatus status;
    private final OrderDetails details;
    private final PromoCode promo;
    private final Office office;

    /** @param promo null for none: the model then has no {@code promo} */
    BodyModel(Letter letter, Order order, OrderStatus status, OrderDetails details, PromoCode promo, Office office) {
        this.letter = letter;
        this.order = order;
        this.status = status;
        this.details = details;
        this.promo = promo;
        this.office = office;
    }

    Map<String, Object> toMap() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("lang", letter.language().code());
        model.put("subject", letter.subject());
        model.put("w", WORDS.get(letter.language()));
        model.put("shop", Map.of("name", OneLine.of(setting("site_name")), "url", office.url(order.context())));
        model.put("customer", customer());
        model.put("order", order());
        model.put("status", Map.of("name", OneLine.of(status.name()), "color", color()));
        model.put("lines", lines());
        model.put("totals", totals());
        model.put("delivery", OneLine.of(details.delivery().get("name")));
        model.put("payment", OneLine.of(details.payment().get("name")));
        model.put("address", PostalAddress.lines(details.address(), WORDS.get(letter.language())));
        model.put("unsubscribe", office.manners().unsubscribe(letter.kind(), order, status));
        if (promo != null) {
            model.put("promo", promo());
        }
        return model;
    }

    /** {@code validUntil} is a date in the mail's language; empty for without end. */
    private Map<String, Object> promo() {
        String discount = OneLine.of(promo.discount());
        return Map.of(
                "code",
                OneLine.of(promo.code()),
                "discount",
                discount.endsWith("%") ? discount : money(Numbers.of(discount)),
                "validUntil",
                promo.validUntil() == null
                        ? ""
                        : DAY.withLocale(letter.language().locale()).format(promo.validUntil()),
                "sample",
                promo.sample());
    }

    private static final Map<Language, Map<String, String>> WORDS = Map.of(
            Language.EN, Words.load("words_en"),
            Language.RU, Words.load("words_ru"));

    /** Only a manager's mail tells how to reach the customer. */
    private Map<String, Object> customer() {
        boolean manager = letter.kind() == Kind.MANAGER;
        Map<String, Object> customer = new LinkedHashMap<>();
        customer.put("name", CustomerName.of(details));
        customer.put("email", manager ? OneLine.of(order.email()) : "");
        customer.put("phone", manager ? phone() : "");
        customer.put("comment", manager ? OneLine.of(details.field("order_comment")) : "");
        return customer;
    }

    private String phone() {
        String ofAddress = OneLine.of(details.address().get("phone"));
        return ofAddress.isEmpty()
                ? details.profile().map(p -> OneLine.of(p.get("phone"))).orElse("")
                : ofAddress;
    }

    private Map<String, Object> order() {
        String number = order.num().isBlank() ? Long.toString(order.id()) : OneLine.of(order.num());
        String date = order.createdOn() == null
                ? ""
                : DAY.withLocale(letter.language().locale()).format(order.createdOn());
        return Map.of("num", number, "date", date);
    }

    private List<Map<String, Object>> lines() {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (OrderLine line : details.lines()) {
            lines.add(Map.of(
                    "name", OneLine.of(line.name()),
                    "options",
                            LineOptions.text(
                                    line.options(), key -> office.lexicon().text(letter.language(), key)),
                    "count", line.count(),
                    "price", money(line.price()),
                    "cost", money(line.cost())));
        }
        return lines;
    }

    private Map<String, Object> totals() {
        BigDecimal weight = Numbers.of(details.field("weight"));
        String unit = text("ms2_frontend_weight_unit");
        return Map.of(
                "cart", money(Numbers.of(details.field("cart_cost"))),
                "delivery", money(Numbers.of(details.field("delivery_cost"))),
                "total", money(Numbers.of(details.field("cost"))),
                "weight",
                        weight.signum() == 0
                                ? ""
                                : (office.weights(order.context()).format(weight) + " " + unit).strip());
    }

    private String money(BigDecimal amount) {
        String number = office.prices(order.context()).format(amount);
        return Prices.money(number, text("ms2_frontend_currency"), letter.language());
    }

    /** A lexicon text without tags: a unit of the shop. */
    private String text(String key) {
        String text = office.lexicon().text(letter.language(), key);
        return text == null ? "" : OneLine.of(text);
    }

    private String setting(String key) {
        return office.settings().get(key, order.context(), "");
    }

    private String color() {
        String color = status.color();
        return COLOR.matcher(color).matches() ? "#" + color : "#667085";
    }
}
