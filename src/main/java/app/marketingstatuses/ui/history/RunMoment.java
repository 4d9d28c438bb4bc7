package app.marketingstatuses.ui.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The moment at which a run began, as its id tells it. */
final class RunMoment {
    private static final int LENGTH = "20261124-090022".length();
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private RunMoment() {}

    static Optional<Instant> of(String runId) {
        try {
            return runId.length() < LENGTH
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(runId.substring(0, LENGTH), FORM)
                            .toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
