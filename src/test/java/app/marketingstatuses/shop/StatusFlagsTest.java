package app.marketingstatuses.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.shop.StatusFlags.Change;
import app.marketingstatuses.shop.StatusFlags.Mark;
import app.marketingstatuses.testing.TestShop;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StatusFlagsTest {
    private static final Change FINAL_OF_SENT = new Change(TestShop.SENT, Mark.FINAL);

    private final TestShop shop = TestShop.create();
    private final StatusFlags flags = new StatusFlags(shop.database());

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void clearsOneMarkOfOneStatusAndNothingElse() {
        List<String> before = marks();

        flags.apply(FINAL_OF_SENT);

        List<String> expected = before.stream()
                .map(line -> line.equals("3 1 1 1 3") ? "3 0 1 1 3" : line)
                .toList();
        assertThat(before).isNotEqualTo(expected);
        assertThat(marks()).isEqualTo(expected);
    }

    @Test
    void clearsFixedAndSetsActive() {
        shop.setStatus(TestShop.PAID, "active", 0);

        flags.apply(new Change(TestShop.SENT, Mark.FIXED));
        flags.apply(new Change(TestShop.PAID, Mark.ACTIVE));

        assertThat(marks()).contains("3 1 0 1 3", "2 0 1 1 2");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsLeftAsItIs() {
        shop.setStatus(TestShop.SENT, "final", 0);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> flags.apply(FINAL_OF_SENT));

        assertThat(refusal.code()).isEqualTo(StatusFlags.CHANGED);
    }

    @Test
    void anAccountWithoutTheRightIsToldWhichOneIsMissing() {
        ConnectionSettings account = shop.account("SELECT");
        try (Database database = MySqlDatabase.open(account)) {
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> new StatusFlags(database).apply(FINAL_OF_SENT));

            assertThat(refusal.code()).isEqualTo(StatusFlags.DENIED);
            assertThat(refusal).hasMessageContaining("UPDATE on modx_ms2_order_statuses");
        }
        assertThat(marks()).contains("3 1 1 1 3");
    }

    @Test
    void saysBeforeWhatItWillWrite() {
        assertThat(flags.statement(FINAL_OF_SENT))
                .isEqualTo("UPDATE modx_ms2_order_statuses SET final = 0 WHERE id = 3");
    }

    private List<String> marks() {
        return shop.queryStrings(
                "SELECT CONCAT_WS(' ', `id`, `final`, `fixed`, `active`, `rank`) FROM {ms2_order_statuses} ORDER BY `id`");
    }
}
