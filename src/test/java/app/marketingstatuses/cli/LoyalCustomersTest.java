package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.TestShop;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A task that asks how many orders the customer has. */
class LoyalCustomersTest extends ShopByCommands {
    LoyalCustomersTest() {
        super(ZoneId.of("Europe/Moscow"));
    }

    @Test
    void ordersOfCustomersWithFewerOrdersStayAndAreToldWhy() {
        int thanked = mailedStatus("Thanked");
        line.ok("init");
        tasks("{\"name\": \"Thank\", \"enabled\": true, \"from\": [\"New\"], \"to\": \"Thanked\", \"afterMinutes\": 60,"
                + " \"dueFrom\": null, \"conditions\": {\"minOrders\": 3}}");
        assertThat(line.ok("tasks", "list", "--json")
                        .json()
                        .at("/tasks/0/conditions/minOrders")
                        .asInt())
                .isEqualTo(3);
        LocalDateTime twoHoursAgo = ago(Duration.ofHours(2));
        long anna = shop.user("anna@example.com");
        long annas = shop.order().user(anna).enteredAt(twoHoursAgo);
        shop.order().user(anna).status(TestShop.SENT).insert();
        shop.order().user(anna).status(TestShop.CANCELLED).insert();
        shop.order().user(anna).status(TestShop.DRAFT).insert();
        long guests = shop.order().user(0).enteredAt(twoHoursAgo);

        JsonNode preview = line.ok("preview", "--json").json();
        assertThat(preview.get("due")).isEmpty();
        assertThat(preview.get("held").findValuesAsText("reason")).containsExactly("condition", "condition");
        assertThat(preview.at("/held/0/unmet/0").asText()).isEqualTo("minOrders");
        assertThat(line.ok("explain", "" + annas).out()).contains("condition: minOrders 3, has 2");
        assertThat(line.ok("explain", "" + guests).out()).contains("condition: minOrders 3, has 1");
        assertThat(line.ok("explain", "" + annas, "--json")
                        .json()
                        .at("/tasks/0/unmet/0")
                        .asText())
                .isEqualTo("minOrders");
        assertThat(run().get("moved")).isEmpty();

        shop.order().user(anna).status(TestShop.PAID).insert();
        assertThat(line.ok("preview", "--json").json().get("due").findValuesAsText("orderId"))
                .containsExactly("" + annas);
        assertThat(run().get("moved").findValuesAsText("orderId")).containsExactly("" + annas);
        assertThat(shop.statusOf(annas)).isEqualTo(thanked);
        assertThat(shop.statusOf(guests)).isEqualTo(TestShop.NEW);
    }
}
