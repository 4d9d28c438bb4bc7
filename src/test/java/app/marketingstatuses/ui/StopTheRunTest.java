package app.marketingstatuses.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.store.Store;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run by hand that the owner stops while it is at work. */
class StopTheRunTest {
    private static final int ORDERS = 400;

    @TempDir
    Path home;

    @Test
    void itStopsBetweenTwoOrdersAndTheRestMovesWithTheNextRun() throws Exception {
        try (OpenedShop open = new OpenedShop(home, false, false)) {
            Hand hand = open.hand;
            for (int i = 0; i < ORDERS; i++) {
                open.shop.order().num("2612/" + i).enteredAt("2026-01-01T10:00");
            }
            new Store(open.shop.database()).settings().set("fuse", "0");
            hand.keys(KeyCode.CONTROL, KeyCode.DIGIT3);
            hand.read("Run now (" + (ORDERS + 1) + " orders)");
            hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
            Button yes = hand.ready("confirm-yes", Button.class);
            Snap.onFx(yes::fire);
            Button stop = hand.ready("run-stop", Button.class);
            hand.await(
                    "the first orders",
                    () -> hand.words().stream().anyMatch(text -> text.matches("Order [1-9][0-9]* of .*")));
            Snap.onFx(stop::fire);
            hand.read("You stopped the run.");
            hand.ready("result-close");
            long rest = rest(open);
            assertThat(rest).isBetween(1L, (long) ORDERS);
            assertThat(open.shop.queryLong("SELECT COUNT(*) FROM {marketing_statuses_moves}"))
                    .isEqualTo(ORDERS + 2 - rest);
            hand.press("result-close");

            hand.keys(KeyCode.CONTROL, KeyCode.ENTER);
            hand.press("confirm-yes");
            hand.ready("result-close");
            assertThat(rest(open)).isZero();
        }
    }

    private static long rest(OpenedShop open) {
        return open.shop.queryLong("SELECT COUNT(*) FROM {ms2_orders} WHERE `status` = 1");
    }
}
