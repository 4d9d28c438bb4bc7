package app.marketingstatuses.store;

import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.domain.SendWindow;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.domain.Trial;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * A task's definition as the text of its row: everything but id, version and name. Equal tasks give equal texts; a reader
 * takes defaults for keys that are missing, so that later fields need no upgrade.
 */
final class TaskText {
    /** Nodes and no mapper, which would cost every run of cron its first tenth of a second. */
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private TaskText() {}

    static String write(Task task) {
        ObjectNode node = JSON.objectNode();
        node.put("enabled", task.enabled());
        node.set("from", array(task.from()));
        node.put("to", task.to());
        node.put("afterMinutes", task.afterMinutes());
        node.put("clock", clock(task.clock()));
        node.put("repeat", task.repeat().name());
        node.put("dueFrom", Millis.of(task.dueFrom()));
        node.put("maxLateMinutes", task.maxLateMinutes());
        node.put("limitPerRun", task.limitPerRun());
        node.set("conditions", conditions(task.conditions()));
        node.set("window", task.window() == null ? null : window(task.window()));
        node.put("mail", task.mail().name());
        node.set("promo", task.promo() == null ? null : promo(task.promo()));
        if (task.trial().isOn()) {
            node.put("trial", task.trial().code());
        }
        return node.toString();
    }

    static Task read(long id, int version, String name, String text) {
        JsonNode node = parse(text);
        return new Task(
                id,
                version,
                name,
                node.path("enabled").asBoolean(),
                list(node.path("from"), JsonNode::asInt),
                node.path("to").asInt(),
                node.path("afterMinutes").asInt(),
                clock(node.path("clock").asText()),
                Task.Repeat.valueOf(node.path("repeat").asText(Task.Repeat.ONCE.name())),
                node.hasNonNull("dueFrom")
                        ? Instant.ofEpochMilli(node.get("dueFrom").asLong())
                        : null,
                integer(node, "maxLateMinutes"),
                integer(node, "limitPerRun"),
                conditions(node.path("conditions")),
                node.hasNonNull("window") ? window(node.get("window")) : null,
                Task.MailMode.valueOf(node.path("mail").asText(Task.MailMode.STATUS.name())),
                node.hasNonNull("promo") ? promo(node.get("promo")) : null,
                Trial.of(node.path("trial").asText()).orElse(Trial.OFF));
    }

    private static String clock(TaskClock clock) {
        if (clock instanceof TaskClock.Since since) {
            return "since:" + since.status();
        }
        return clock instanceof TaskClock.Created ? "created" : "status";
    }

    private static TaskClock clock(String text) {
        if (text.startsWith("since:")) {
            return new TaskClock.Since(Integer.parseInt(text.substring("since:".length())));
        }
        return text.equals("created") ? TaskClock.CREATED : TaskClock.STATUS;
    }

    private static ObjectNode conditions(Conditions conditions) {
        ObjectNode node = JSON.objectNode();
        node.put("minCost", plain(conditions.minCost()));
        node.put("maxCost", plain(conditions.maxCost()));
        node.set("deliveries", sorted(conditions.deliveries()));
        node.set("payments", sorted(conditions.payments()));
        node.set("contexts", sorted(conditions.contexts()));
        node.set("userGroups", sorted(conditions.userGroups()));
        if (conditions.minOrders() != null) {
            node.put("minOrders", conditions.minOrders());
        }
        return node;
    }

    private static Conditions conditions(JsonNode node) {
        return new Conditions(
                decimal(node, "minCost"),
                decimal(node, "maxCost"),
                Set.copyOf(list(node.path("deliveries"), JsonNode::asInt)),
                Set.copyOf(list(node.path("payments"), JsonNode::asInt)),
                Set.copyOf(list(node.path("contexts"), JsonNode::asText)),
                Set.copyOf(list(node.path("userGroups"), JsonNode::asInt)),
                integer(node, "minOrders"));
    }

    private static ObjectNode window(SendWindow window) {
        ObjectNode node = JSON.objectNode();
        node.set("days", sorted(window.days().stream().map(DayOfWeek::getValue).toList()));
        node.put("from", window.fromMinute());
        node.put("to", window.toMinute());
        return node;
    }

    private static SendWindow window(JsonNode node) {
        List<DayOfWeek> days = list(node.path("days"), day -> DayOfWeek.of(day.asInt()));
        return new SendWindow(
                new LinkedHashSet<>(days),
                node.path("from").asInt(),
                node.path("to").asInt());
    }

    private static ObjectNode promo(Promo promo) {
        ObjectNode node = JSON.objectNode();
        node.put("list", promo.list());
        node.put("format", promo.format());
        node.put("discount", promo.discount());
        node.put("count", promo.count());
        node.put("validDays", promo.validDays());
        node.put("description", promo.description());
        return node;
    }

    private static Promo promo(JsonNode node) {
        return new Promo(
                text(node, "list"),
                text(node, "format"),
                text(node, "discount"),
                integer(node, "count"),
                integer(node, "validDays"),
                text(node, "description"));
    }

    private static JsonNode parse(String text) {
        try {
            return JsonText.read(text);
        } catch (IOException e) {
            throw new IllegalStateException("a task's row does not hold a definition", e);
        }
    }

    private static String plain(BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal decimal(JsonNode node, String key) {
        return node.hasNonNull(key) ? new BigDecimal(node.get(key).asText()) : null;
    }

    private static Integer integer(JsonNode node, String key) {
        return node.hasNonNull(key) ? (Integer) node.get(key).asInt() : null;
    }

    private static String text(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.get(key).asText() : null;
    }

    private static JsonNode sorted(Collection<?> values) {
        return array(values.stream().sorted().toList());
    }

    private static JsonNode array(List<?> values) {
        ArrayNode array = JSON.arrayNode();
        for (Object value : values) {
            array.add(value instanceof Integer number ? JSON.numberNode(number) : JSON.textNode((String) value));
        }
        return array;
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
        return StreamSupport.stream(array.spliterator(), false).map(element).toList();
    }
}
