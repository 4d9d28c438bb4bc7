package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.MovedClock;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final MovedClock clock = new MovedClock();
    private final Progress progress =
            new Progress(new Output(new PrintStream(err, true, StandardCharsets.UTF_8)), clock);

    private String[] told() {
        return err.toString(StandardCharsets.UTF_8).lines().toArray(String[]::new);
    }

    @Test
    void aCommandThatIsSoonOverSaysNothing() {
        progress.followed(200);
        progress.orders(0, 10);
        progress.orders(10, 10);
        progress.mailsSent(1);

        assertThat(told()).isEmpty();
    }

    @Test
    void aLongOneTellsEveryFiveSecondsHowFarItHasCome() {
        clock.pass(Duration.ofSeconds(5));
        progress.followed(12_000);
        progress.followed(12_200);
        clock.pass(Duration.ofSeconds(5));
        progress.orders(300, 1500);
        progress.mailsSent(1);
        clock.pass(Duration.ofSeconds(5));
        progress.mailsSent(40);

        assertThat(told())
                .containsExactly("12,000 orders looked at.", "300 of 1,500 orders dealt with.", "40 mails sent.");
    }

    @Test
    void ofOneItTellsAsOfOne() {
        clock.pass(Duration.ofSeconds(5));
        progress.followed(1);
        clock.pass(Duration.ofSeconds(5));
        progress.orders(1, 1);
        clock.pass(Duration.ofSeconds(5));
        progress.mailsSent(1);

        assertThat(told()).containsExactly("1 order looked at.", "1 of 1 order dealt with.", "1 mail sent.");
    }
}
