package app.marketingstatuses.chunk;

import app.marketingstatuses.chunk.Functions.Function;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;

/** PHP's dates. */
final class DateFunctions {
    static final Map<String, Function> ALL = Map.of(
            "date", call -> PhpDate.format(time(call), call.text(1, "Y m d"), Locale.ENGLISH),
            "date_format",
                    call -> PhpDate.formatted(
                            time(call),
                            call.text(1, "%b %e, %Y"),
                            call.run().values().locale()),
            "strtotime", call -> BigDecimal.valueOf(time(call).toEpochSecond()));

    private DateFunctions() {}

    /** What is no date is now, as in Fenom. */
    private static ZonedDateTime time(Call call) {
        return PhpDate.parse(call.value(0), call.run().values());
    }
}
