package app.marketingstatuses.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Orders of a shop whose first task reminds after an hour, of carts of 500 and more, and whose second is off. */
abstract class ReminderShop extends ShopByCommands {
    static final String TASKS = TasksCommandsTest.file(
            "{\"name\": \"Reminder\", \"enabled\": true, \"from\": [\"New\"], \"to\": \"Reminded\", \"afterMinutes\": 60,"
                    + " \"dueFrom\": null, \"conditions\": {\"minCost\": 500}}",
            "{\"name\": \"Later\", \"from\": [\"Reminded\"], \"to\": \"Asked\", \"afterMinutes\": 5}");

    int reminded;
    int asked;

    ReminderShop() {
        super(ZoneId.of("Europe/Moscow"));
    }

    @BeforeEach
    void addStatuses() {
        reminded = mailedStatus("Reminded");
        asked = shop.addStatus("Asked");
    }

    final void init() {
        line.ok("init");
        line.input(TASKS).ok("tasks", "import", "-");
    }

    final long order(Duration age, String cost) {
        return shop.order().cost(cost).enteredAt(ago(age));
    }

    static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
