package app.marketingstatuses.tasks;

import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.domain.SendWindow;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tasks as a tasks file: every key written, names where the shop has them, so that an import changes nothing. */
public final class TasksWriter {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .registerModule(new SimpleModule().addSerializer(Instant.class, ToStringSerializer.instance));

    private final ShopDirectory shop;

    public TasksWriter(ShopDirectory shop) {
        this.shop = shop;
    }

    /** The file's text. */
    public String text(List<Task> tasks) {
        try {
            return JSON.writeValueAsString(document(tasks)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("tasks that cannot be written", e);
        }
    }

    /** The document as maps, lists and plain values, in the order of the contract. */
    public Map<String, Object> document(List<Task> tasks) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", TasksReader.FORMAT);
        document.put("version", TasksReader.VERSION);
        document.put("tasks", tasks.stream().map(this::task).toList());
        return document;
    }

    private Map<String, Object> task(Task task) {
        NameList statuses = shop.statusNames();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", task.id());
        map.put("name", task.name());
        map.put("enabled", task.enabled());
        map.put("from", task.from().stream().map(statuses::nameOrId).toList());
        map.put("to", statuses.nameOrId(task.to()));
        map.put("afterMinutes", task.afterMinutes());
        map.put("clock", clock(task.clock(), statuses));
        map.put("repeat", task.repeat() == Task.Repeat.ONCE ? "once" : "each");
        map.put("dueFrom", task.dueFrom());
        map.put("maxLateMinutes", task.maxLateMinutes());
        map.put("limitPerRun", task.limitPerRun());
        map.put("conditions", conditions(task.conditions()));
        map.put("window", window(task.window()));
        map.put("mail", task.mail() == Task.MailMode.STATUS ? "status" : "none");
        map.put("promo", promo(task.promo()));
        map.put("trial", task.trial().codeOrNull());
        return map;
    }

    private static Object clock(TaskClock clock, NameList statuses) {
        if (clock instanceof TaskClock.Since since) {
            return Map.of("since", statuses.nameOrId(since.status()));
        }
        return clock instanceof TaskClock.Created ? "created" : "status";
    }

    private Map<String, Object> conditions(Conditions conditions) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("minCost", conditions.minCost());
        map.put("maxCost", conditions.maxCost());
        map.put("deliveries", names(conditions.deliveries(), shop.deliveryNames()));
        map.put("payments", names(conditions.payments(), shop.paymentNames()));
        map.put("contexts", conditions.contexts().stream().sorted().toList());
        map.put("userGroups", names(conditions.userGroups(), shop.groupNames()));
        map.put("minOrders", conditions.minOrders());
        return map;
    }

    private static List<Object> names(Collection<Integer> ids, NameList names) {
        return ids.stream().sorted().map(names::nameOrId).toList();
    }

    private static Map<String, Object> window(SendWindow window) {
        if (window == null) {
            return null;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("days", window.days().stream().sorted().map(WindowParser::code).toList());
        map.put("from", WindowParser.time(window.fromMinute()));
        map.put("to", WindowParser.time(window.toMinute()));
        return map;
    }

    private static Map<String, Object> promo(Promo promo) {
        if (promo == null) {
            return null;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("list", promo.list());
        map.put("format", promo.format());
        map.put("discount", promo.discount());
        map.put("count", promo.count());
        map.put("validDays", promo.validDays());
        map.put("description", promo.description());
        return map;
    }
}
