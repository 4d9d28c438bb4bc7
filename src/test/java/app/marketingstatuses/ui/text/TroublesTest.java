package app.marketingstatuses.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.shop.DatabaseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TroublesTest {
    private static final String CANARY = "hunter2 Anna anna@example.com 79990123987";

    private static List<Throwable> withCanaries() {
        SQLException driver = new SQLException("Duplicate entry '" + CANARY + "'", "23000", 1062);
        IOException io = new IOException(CANARY, new IllegalStateException(CANARY));
        return List.of(
                DatabaseException.of(driver),
                DatabaseException.of(new SQLException(CANARY, "08S01", 0)),
                DatabaseException.of(new SQLException("INSERT command denied to '" + CANARY + "'", "42000", 1142)),
                Refusal.coded(Refusal.Kind.NO_SHOP, "db-trouble", "No.", driver, "db.example.com", "u", "shop"),
                Refusal.coded(Refusal.Kind.NO_SHOP, null, "No.", driver),
                new UncheckedIOException(CANARY, io),
                new IllegalStateException(CANARY, driver),
                new RuntimeException(CANARY),
                new OutOfMemoryError(CANARY),
                new ExceptionInInitializerError(new IllegalArgumentException(CANARY)));
    }

    @Test
    void nothingThatADriverOrALibrarySaidIsShownOrCopied() {
        for (Language language : Language.values()) {
            for (Throwable each : withCanaries()) {
                Trouble shown = new Troubles(language).of(each);
                assertThat(shown.sentence() + shown.code() + shown.details())
                        .as(each.getClass().getName())
                        .isNotBlank()
                        .doesNotContain("hunter2", "Anna", "anna@example.com", "79990123987");
                assertThat(shown.details()).contains(each.getClass().getName(), "TroublesTest");
            }
        }
    }
}
