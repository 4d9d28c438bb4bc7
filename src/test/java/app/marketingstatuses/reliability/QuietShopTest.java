package app.marketingstatuses.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.Witness;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuietShopTest {
    @TempDir
    Path home;

    @Test
    void runsOnAnUnchangedShopWriteNothingButTheHeartbeat() throws Exception {
        int runs = Figures.of(5, 100);
        try (BusyShop busy = new BusyShop(home)) {
            busy.init();
            busy.addOrders(100);
            busy.settle();
            busy.program().run("run", "--silent");
            int mails = busy.mail.getReceivedMessages().length;
            Witness before = Witness.of(busy.shop);

            for (int i = 0; i < runs; i++) {
                ShopProgram.Ended run = busy.program().run("run", "--silent");
                assertThat(run.exit()).as(run.err()).isZero();
            }

            assertThat(Witness.of(busy.shop).changedSince(before)).containsExactly("marketing_statuses_heartbeat");
            assertThat(busy.mail.getReceivedMessages()).hasSize(mails);
        }
    }
}
