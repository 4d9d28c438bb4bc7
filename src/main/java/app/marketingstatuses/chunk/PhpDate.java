package app.marketingstatuses.chunk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as PHP reads and writes them, in the shop's zone. */
final class PhpDate {
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ](\\d{1,2}):(\\d{2})(?::(\\d{2}))?.*)?");
    private static final Pattern DOTTED =
            Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?: (\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?");
    private static final Pattern SHIFT =
            Pattern.compile("([+-]?\\d{1,5})\\s*(second|sec|minute|min|hour|day|week|month|year)s?");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "second", ChronoUnit.SECONDS,
            "sec", ChronoUnit.SECONDS,
            "minute", ChronoUnit.MINUTES,
            "min", ChronoUnit.MINUTES,
            "hour", ChronoUnit.HOURS,
            "day", ChronoUnit.DAYS,
            "week", ChronoUnit.WEEKS,
            "month", ChronoUnit.MONTHS,
            "year", ChronoUnit.YEARS);

    private PhpDate() {}

    /** Unix seconds, {@code 2026-11-25 10:00:00}, {@code 25.11.2026}, {@code +1 month}; anything else is now. */
    static ZonedDateTime parse(Object value, ChunkValues values) {
        ZonedDateTime now = values.now().atZone(values.zone());
        String text = Php.text(value).strip().toLowerCase(Locale.ROOT);
        try {
            if (Php.isNumeric(value)) {
                return Instant.ofEpochSecond(Php.number(value).longValue()).atZone(values.zone());
            }
            Matcher iso = ISO.matcher(text.length() > 40 ? "" : text);
            if (iso.matches()) {
                return local(iso, 1, 2, 3).atZone(values.zone());
            }
            Matcher dotted = DOTTED.matcher(text.length() > 40 ? "" : text);
            if (dotted.matches()) {
                return local(dotted, 3, 2, 1).atZone(values.zone());
            }
            return relative(text, now);
        } catch (DateTimeException | ArithmeticException e) {
            return now;
        }
    }

    private static LocalDateTime local(Matcher parts, int year, int month, int day) {
        LocalDate date = LocalDate.of(number(parts, year), number(parts, month), number(parts, day));
        return date.atTime(LocalTime.of(number(parts, 4), number(parts, 5), number(parts, 6)));
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }

    private static ZonedDateTime relative(String text, ZonedDateTime now) {
        ZonedDateTime time = switch (text.split(" ")[0]) {
            case "today" -> now.truncatedTo(ChronoUnit.DAYS);
            case "tomorrow" -> now.truncatedTo(ChronoUnit.DAYS).plusDays(1);
            case "yesterday" -> now.truncatedTo(ChronoUnit.DAYS).minusDays(1);
            default -> now;
        };
        Matcher shift = SHIFT.matcher(text.length() > 100 ? "" : text);
        while (shift.find()) {
            time = time.plus(Long.parseLong(shift.group(1)), UNITS.get(shift.group(2)));
        }
        return time;
    }

    /** {@code date_format}: percent signs as of {@code strftime}, or else as of {@code date}. */
    static String formatted(ZonedDateTime time, String format, Locale locale) {
        if (!format.contains("%")) {
            return format(time, format, Locale.ENGLISH);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '%' && i + 1 < format.length()) {
                boolean bare = format.charAt(i + 1) == '-' && i + 2 < format.length();
                i += bare ? 2 : 1;
                out.append(percent(time, format.charAt(i), bare, locale));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String percent(ZonedDateTime time, char letter, boolean bare, Locale locale) {
        String date = switch (letter) {
            case 'd' -> bare ? "j" : "d";
            case 'e' -> "j";
            case 'm' -> bare ? "n" : "m";
            case 'Y', 'G' -> "Y";
            case 'y' -> "y";
            case 'H', 'k' -> "H";
            case 'I' -> "h";
            case 'l' -> "g";
            case 'M' -> "i";
            case 'S' -> "s";
            case 'p' -> "A";
            case 'P' -> "a";
            case 'A' -> "l";
            case 'a' -> "D";
            case 'B' -> "F";
            case 'b', 'h' -> "M";
            case 'j' -> "z";
            case 'u' -> "N";
            case 'w' -> "w";
            case 'V' -> "W";
            case 'z' -> "O";
            case 'Z' -> "T";
            case 's' -> "U";
            case 'R' -> "H:i";
            case 'T' -> "H:i:s";
            case 'D' -> "m/d/y";
            case 'F' -> "Y-m-d";
            default -> "";
        };
        return date.isEmpty() ? String.valueOf(letter) : format(time, date, locale);
    }

    /** PHP's {@code date}. */
    static String format(ZonedDateTime time, String format, Locale locale) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '\\' && i + 1 < format.length()) {
                out.append(format.charAt(++i));
            } else {
                out.append(letter(time, c, locale));
            }
        }
        return out.toString();
    }

    private static String letter(ZonedDateTime time, char letter, Locale locale) {
        return switch (letter) {
            case 'd' -> two(time.getDayOfMonth());
            case 'j' -> "" + time.getDayOfMonth();
            case 'D' -> time.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
            case 'l' -> time.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
            case 'N' -> "" + time.getDayOfWeek().getValue();
            case 'w' -> "" + time.getDayOfWeek().getValue() % 7;
            case 'z' -> "" + (time.getDayOfYear() - 1);
            case 'W' -> two(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case 'm' -> two(time.getMonthValue());
            case 'n' -> "" + time.getMonthValue();
            case 'M' -> time.getMonth().getDisplayName(TextStyle.SHORT, locale);
            case 'F' -> time.getMonth().getDisplayName(TextStyle.FULL, locale);
            case 't' -> "" + time.toLocalDate().lengthOfMonth();
            case 'L' -> time.toLocalDate().isLeapYear() ? "1" : "0";
            case 'Y' -> "" + time.getYear();
            case 'o' -> "" + time.get(IsoFields.WEEK_BASED_YEAR);
            case 'y' -> two(time.getYear() % 100);
            case 'S' -> suffix(time.getDayOfMonth());
            default -> clock(time, letter);
        };
    }

    private static String clock(ZonedDateTime time, char letter) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return switch (letter) {
            case 'H' -> two(time.getHour());
            case 'G' -> "" + time.getHour();
            case 'h' -> two(hour);
            case 'g' -> "" + hour;
            case 'i' -> two(time.getMinute());
            case 's' -> two(time.getSecond());
            case 'a' -> time.getHour() < 12 ? "am" : "pm";
            case 'A' -> time.getHour() < 12 ? "AM" : "PM";
            case 'U' -> "" + time.toEpochSecond();
            case 'P' -> DateTimeFormatter.ofPattern("xxx").format(time);
            case 'O' -> DateTimeFormatter.ofPattern("xx").format(time);
            case 'T' -> DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(time);
            case 'e' -> time.getZone().getId();
            case 'c' -> DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx").format(time);
            default -> String.valueOf(letter);
        };
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : "" + number;
    }

    private static String suffix(int day) {
        return switch (day) {
            case 1, 21, 31 -> "st";
            case 2, 22 -> "nd";
            case 3, 23 -> "rd";
            default -> "th";
        };
    }
}
