package app.marketingstatuses.tasks;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A shop's names for tests of the tasks file. */
final class Shops {
    static final ShopDirectory SHOP = new ShopDirectory(
            new Statuses(List.of(
                    status(1, "New", true),
                    status(2, "Paid", true),
                    status(3, "Sent ", true),
                    status(4, "Payment reminder", true),
                    status(5, "Draft", false),
                    status(8, "Twice", true),
                    status(9, "Twice", true))),
            status -> status == 77,
            Map.of(1, "Courier", 2, "Pickup"),
            Map.of(3, "PayPal"),
            Map.of(4, "Wholesale"),
            Set.of("web"),
            "old"::equals);

    private Shops() {}

    static OrderStatus status(int id, String name, boolean active) {
        return new OrderStatus(id, name, "000000", false, false, "", "", 0, 0, active, false, false, id);
    }

    static List<FileTask> read(String json, List<Task> stored) {
        return read(json, KnownTasks.of(stored, stored));
    }

    static List<FileTask> read(String json, KnownTasks known) {
        return TasksReader.read("tasks.json", json.getBytes(StandardCharsets.UTF_8), SHOP, known);
    }

    static String file(String... tasks) {
        return "{\"format\": \"marketing-statuses/tasks\", \"version\": 1, \"tasks\": [" + String.join(",", tasks)
                + "]}";
    }

    /** The smallest task, with more keys. */
    static String task(String name, String more) {
        return "{\"name\": \"" + name + "\", \"from\": [\"New\"], \"to\": \"Payment reminder\", \"afterMinutes\": 5"
                + more + "}";
    }
}
