package app.marketingstatuses.tasks;

import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.domain.SendWindow;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.domain.Trial;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** One task of a tasks file. */
final class TaskParser {
    static final int MAX_NAME = 191;
    private static final List<String> KEYS = List.of(
            "id",
            "name",
            "enabled",
            "from",
            "to",
            "afterMinutes",
            "clock",
            "repeat",
            "dueFrom",
            "maxLateMinutes",
            "limitPerRun",
            "conditions",
            "window",
            "mail",
            "promo",
            "trial");

    private static final List<String> TRIALS = List.of("mail", "move");

    private final ShopDirectory shop;
    private final NameList statuses;
    private final KnownTasks known;
    private final Faults faults;
    private final String place;
    private long id;
    private String name;
    private Task stored;

    TaskParser(ShopDirectory shop, KnownTasks known, Faults faults, String place) {
        this.shop = shop;
        this.statuses = shop.statusNames();
        this.known = known;
        this.faults = faults;
        this.place = place;
    }

    /** The id the file gives and the shop knows, else 0. */
    long id() {
        return id;
    }

    /** Null where it is missing or faulty. */
    String name() {
        return name;
    }

    /** Null where something is wrong with it. */
    FileTask parse(JsonNode node) {
        int before = faults.count();
        Fields fields = Fields.of(node, place, faults, KEYS);
        if (fields == null) {
            return null;
        }
        id = id(fields);
        name = fields.requiredText("name", MAX_NAME);
        stored = known.meant(id, name);
        Task task = task(fields, before);
        return task == null ? null : new FileTask(task, fields.has("dueFrom"));
    }

    /** Null where there are more faults than before. */
    private Task task(Fields fields, int before) {
        List<Integer> from = from(fields);
        Integer to = to(fields, from);
        int after = fields.requiredWhole("afterMinutes", 0, Task.MAX_AFTER_MINUTES);
        TaskClock clock = clock(fields);
        String repeat = fields.word("repeat", List.of("once", "each"), "once");
        Instant dueFrom = dueFrom(fields);
        Integer maxLate = fields.whole("maxLateMinutes", 0, Integer.MAX_VALUE);
        Integer limit = fields.whole("limitPerRun", 1, Integer.MAX_VALUE);
        Conditions conditions = new ConditionsParser(shop, stored, faults).parse(fields);
        SendWindow window = WindowParser.parse(fields);
        String mail = fields.word("mail", List.of("status", "none"), "status");
        Promo promo = PromoParser.parse(fields);
        Trial trial = trial(fields);
        boolean enabled = fields.flag("enabled");
        if (faults.count() > before) {
            return null;
        }
        return new Task(
                id,
                0,
                name,
                enabled,
                from,
                to,
                after,
                clock,
                repeat.equals("once") ? Task.Repeat.ONCE : Task.Repeat.EACH,
                dueFrom,
                maxLate,
                limit,
                conditions,
                window,
                mail.equals("status") ? Task.MailMode.STATUS : Task.MailMode.NONE,
                promo,
                trial);
    }

    private static Trial trial(Fields fields) {
        if (fields.given("trial") == null) {
            return Trial.OFF;
        }
        return Trial.of(fields.word("trial", TRIALS, Trial.OFF.code())).orElse(Trial.OFF);
    }

    private long id(Fields fields) {
        JsonNode node = fields.raw("id");
        if (node == null) {
            return 0;
        }
        if (!node.isIntegralNumber() || node.bigIntegerValue().signum() <= 0) {
            fields.fault("id", FaultText.ID);
            return 0;
        }
        if (!known.idsCount()) {
            return 0;
        }
        long given = node.bigIntegerValue().bitLength() < Long.SIZE ? node.longValue() : 0;
        if (given == 0 || known.meant(given, null) == null) {
            fields.fault("id", FaultText.NO_TASK, node.bigIntegerValue());
            return 0;
        }
        return given;
    }

    private List<Integer> from(Fields fields) {
        JsonNode list = fields.required("from");
        if (list == null) {
            return List.of();
        }
        if (!list.isArray() || list.isEmpty()) {
            fields.fault("from", FaultText.FROM);
            return List.of();
        }
        Set<Integer> ids = new LinkedHashSet<>();
        IntPredicate deleted = status -> status == 0
                || shop.hasOrdersIn().test(status)
                || (stored != null && stored.from().contains(status));
        for (int i = 0; i < list.size(); i++) {
            Integer status = statuses.resolve(list.get(i), fields.place("from") + "[" + i + "]", deleted, faults);
            if (status != null) {
                ids.add(status);
            }
        }
        return new ArrayList<>(ids);
    }

    private Integer to(Fields fields, List<Integer> from) {
        JsonNode node = fields.required("to");
        if (node == null) {
            return null;
        }
        Integer to =
                statuses.resolve(node, fields.place("to"), status -> stored != null && stored.to() == status, faults);
        if (to != null && from.contains(to)) {
            fields.fault("to", FaultText.TO_IN_FROM);
        }
        return to;
    }

    private TaskClock clock(Fields fields) {
        JsonNode node = fields.raw("clock");
        if (node == null || node.isTextual() && node.textValue().equals("status")) {
            return TaskClock.STATUS;
        }
        if (node.isTextual() && node.textValue().equals("created")) {
            return TaskClock.CREATED;
        }
        if (!node.isObject()) {
            fields.fault("clock", FaultText.CLOCK);
            return null;
        }
        Fields since = Fields.of(node, fields.place("clock"), faults, List.of("since"));
        JsonNode status = since.required("since");
        TaskClock before = stored == null ? null : stored.clock();
        Integer resolved = status == null
                ? null
                : statuses.resolve(
                        status,
                        since.place("since"),
                        gone -> shop.hasOrdersIn().test(gone) || new TaskClock.Since(gone).equals(before),
                        faults);
        return resolved == null ? null : new TaskClock.Since(resolved);
    }

    private Instant dueFrom(Fields fields) {
        JsonNode node = fields.given("dueFrom");
        if (node == null) {
            return null;
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(node.isTextual() ? node.textValue() : "");
            int year = time.withOffsetSameInstant(ZoneOffset.UTC).getYear();
            if (year >= 1970 && year <= 9999) {
                return time.toInstant().truncatedTo(ChronoUnit.MILLIS);
            }
        } catch (DateTimeException e) {
            // told below
        }
        fields.fault("dueFrom", FaultText.DUE_FROM);
        return null;
    }
}
