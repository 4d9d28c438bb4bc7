package app.marketingstatuses.ui.tasks;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Reads what is typed into fields; empty where it cannot be read. */
final class Typed {
    private static final int DAY = 1440;
    private static final BigDecimal MOST = new BigDecimal("9999999999.99");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Typed() {}

    /** A whole number of at most nine digits, spaces between them allowed. */
    static Optional<Integer> whole(String text) {
        String digits = text.replaceAll("[\\s\\u00a0\\u202f]", "");
        return digits.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    /** Minutes of a span, up to {@code most}. */
    static Optional<Integer> span(String text, Unit unit, int most) {
        return whole(text)
                .map(number -> (long) number * unit.minutes())
                .filter(minutes -> minutes <= most)
                .map(Long::intValue);
    }

    /** An amount as the shop can hold it, with a point or a comma. */
    static Optional<BigDecimal> amount(String text) {
        String plain = text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        if (!plain.matches("[0-9]{1,10}(\\.[0-9]{1,2})?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain)).filter(amount -> amount.compareTo(MOST) <= 0);
    }

    /** The minute of a day of {@code HH:MM}. */
    static Optional<Integer> minute(String text, boolean endOfDay) {
        if (endOfDay && text.strip().equals("24:00")) {
            return Optional.of(DAY);
        }
        return time(text).map(time -> time.getHour() * 60 + time.getMinute());
    }

    static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text.strip(), TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code HH:MM}, up to {@code 24:00}. */
    static String shown(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
