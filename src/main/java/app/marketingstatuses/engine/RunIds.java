package app.marketingstatuses.engine;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** Names of runs: readable, and never the same twice. */
final class RunIds {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private RunIds() {}

    static String of(Instant at) {
        return MOMENT.format(at) + "-" + UUID.randomUUID().toString().substring(0, 6);
    }
}
