package app.marketingstatuses.session;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.ShopZone;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Times as people give and read them: in the shop's zone. */
public record Times(ShopZone zone) {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .parseLenient()
            .appendOffsetId()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;

    /**
     * A time with {@code Z} or an offset, or a local time or date of the shop.
     *
     * @throws Refusal USAGE where it is none
     */
    public Instant read(String option, String text) {
        try {
            Instant instant =
                    instant(READ.parseBest(plain(text), OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
            int year = zone.local(instant).getYear();
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return instant;
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw new Refusal(
                Refusal.Kind.USAGE,
                option
                        + " takes a time such as 2026-11-24T09:00:00Z, or 2026-11-24T09:00 or 2026-11-24 in the shop's zone ("
                        + zone.id() + "), not \"" + text + "\".");
    }

    private static String plain(String text) {
        return text.strip().replaceFirst(" +", "T").replaceFirst("(?<=T.{1,20}[+-]\\d{2})(?=\\d{2}$)", ":");
    }

    private Instant instant(TemporalAccessor time) {
        if (time instanceof OffsetDateTime exact) {
            return exact.toInstant();
        }
        return zone.instant(time instanceof LocalDate date ? date.atStartOfDay() : LocalDateTime.from(time));
    }

    /** Local time of the shop for people; null stays null. */
    public String show(Instant instant) {
        return instant == null ? null : SHOWN.format(zone.local(instant));
    }

    /** The sentence that says which zone is meant. */
    public String note() {
        return "Times are the shop's (" + zone.id() + ").";
    }
}
