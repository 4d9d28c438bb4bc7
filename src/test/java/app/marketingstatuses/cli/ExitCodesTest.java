package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.shop.DatabaseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExitCodesTest {
    @Test
    void refusalsKeepTheirCodeAndSentence() {
        for (Refusal.Kind kind : Refusal.Kind.values()) {
            Refusal refusal = new Refusal(kind, "Do this instead.");
            assertThat(ExitCodes.of(refusal)).isEqualTo(kind.exitCode());
            assertThat(ExitCodes.sentence(refusal)).isEqualTo("Do this instead.");
        }
    }

    @Test
    void aLostConnectionIsNoShopAndSoIsOneThatCannotBeHadInTime() {
        for (SQLException driver : List.of(
                new SQLException("secret", "08S01", 0),
                new SQLTransientConnectionException("secret timed out"),
                new SQLException("secret connection is closed"))) {
            RuntimeException lost = DatabaseException.of(driver);
            assertThat(ExitCodes.of(lost)).isEqualTo(3);
            assertThat(ExitCodes.sentence(lost)).contains("connection").doesNotContain("secret");
        }
    }

    @Test
    void whatNobodyExpectedIsToldWithoutTheDataInIt() {
        RuntimeException refused =
                DatabaseException.of(new SQLException("Duplicate entry 'a@example.com'", "23000", 1062));
        assertThat(ExitCodes.of(refused)).isEqualTo(1);
        assertThat(ExitCodes.sentence(refused)).contains("1062").doesNotContain("example");
        RuntimeException bug = new IllegalStateException("a@example.com");
        assertThat(ExitCodes.of(bug)).isEqualTo(1);
        assertThat(ExitCodes.sentence(bug)).contains("IllegalStateException").doesNotContain("example");
    }

    @Test
    void aFolderThatCannotBeWrittenIsAWrongFile() {
        assertThat(ExitCodes.of(new UncheckedIOException("No", new IOException("x"))))
                .isEqualTo(2);
    }
}
