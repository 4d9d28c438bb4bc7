package app.marketingstatuses.doctor;

import app.marketingstatuses.domain.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Puts the doctor's sentences into a language. */
public final class Speech {
    private static final int NAMED = 5;
    private static Speech english;

    private final Locale locale;
    private final boolean desktop;
    private final Properties words;
    private final Function<Refusal, String> refusals;
    private final BiFunction<Trap, Boolean, String> traps;
    private final UnaryOperator<String> reports;

    private Speech(
            Locale locale,
            boolean desktop,
            Function<Refusal, String> refusals,
            BiFunction<Trap, Boolean, String> traps,
            UnaryOperator<String> reports) {
        this.locale = locale;
        this.desktop = desktop;
        this.words = read(locale.getLanguage());
        this.refusals = refusals;
        this.traps = traps;
        this.reports = reports;
    }

    /** As commands speak. */
    static synchronized Speech english() {
        if (english == null) {
            english = new Speech(
                    Locale.ENGLISH,
                    false,
                    Refusal::getMessage,
                    (trap, fix) -> fix ? trap.fix() : trap.message(),
                    UnaryOperator.identity());
        }
        return english;
    }

    /**
     * As the desktop speaks, which names no commands.
     *
     * @param refusals says what was refused
     * @param traps says a trap, or its fix where the flag is set
     * @param reports says what is noted in English
     */
    public static Speech ofDesktop(
            Locale locale,
            Function<Refusal, String> refusals,
            BiFunction<Trap, Boolean, String> traps,
            UnaryOperator<String> reports) {
        return new Speech(locale, true, refusals, traps, reports);
    }

    /** A sentence in this language. */
    public String say(Sentence sentence) {
        if (sentence instanceof Sentence.Refused refused) {
            return refusals.apply(refused.why());
        }
        if (sentence instanceof Sentence.OfTrap trapped) {
            return traps.apply(trapped.trap(), trapped.fix());
        }
        Sentence.Said said = (Sentence.Said) sentence;
        List<Object> details = new ArrayList<>(said.details());
        if (said.number() == null) {
            return text(said.key(), details);
        }
        details.add(0, said.number());
        return counted(said.key(), said.number(), details);
    }

    private String counted(String key, long number, List<Object> details) {
        return text(key + "." + form(number), details);
    }

    /** The plural form by the rules of CLDR. */
    private String form(long n) {
        if (locale.getLanguage().equals("en")) {
            return n == 1 ? "one" : "many";
        }
        if (n % 10 == 1 && n % 100 != 11) {
            return "one";
        }
        boolean few = n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14);
        return few ? "few" : "many";
    }

    private String text(String key, List<Object> details) {
        String own = desktop ? words.getProperty("desktop." + key) : null;
        String text = own == null ? words.getProperty(key) : own;
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + locale);
        }
        for (int i = 0; i < details.size(); i++) {
            text = text.replace("{" + i + "}", shown(details.get(i)));
        }
        return text;
    }

    private String shown(Object detail) {
        if (detail instanceof Sentence sentence) {
            return say(sentence);
        }
        if (detail instanceof Sentence.Noted noted) {
            return reports.apply(noted.english());
        }
        if (detail instanceof Duration span) {
            return span(span);
        }
        if (detail instanceof Sentence.Moment moment) {
            return DateTimeFormatter.ofPattern("d MMM HH:mm", locale)
                    .format(moment.zone().local(moment.at()));
        }
        if (detail instanceof Sentence.Names names) {
            return list(names.names());
        }
        return detail instanceof Sentence.Some some ? some(some.names()) : String.valueOf(detail);
    }

    /** Such as {@code 40 seconds}, {@code 1 h 17 min} or {@code 3 days}; rounded down. */
    private String span(Duration span) {
        if (span.toSeconds() < 120) {
            return count("seconds", span.toSeconds());
        }
        if (span.toMinutes() < 60) {
            return count("minutes", span.toMinutes());
        }
        return span.toHours() < 48
                ? text("hours", List.of(span.toHours(), span.toMinutesPart()))
                : count("days", span.toDays());
    }

    private String count(String key, long number) {
        return counted(key, number, List.of(number));
    }

    private String list(List<String> names) {
        List<String> quoted =
                names.stream().map(name -> text("quoted", List.of(name))).toList();
        int last = quoted.size() - 1;
        return last < 1
                ? String.join("", quoted)
                : text("and", List.of(String.join(", ", quoted.subList(0, last)), quoted.get(last)));
    }

    private String some(List<?> all) {
        List<String> names = all.stream().map(this::shown).toList();
        return names.size() <= NAMED
                ? String.join(", ", names)
                : text("more", List.of(String.join(", ", names.subList(0, NAMED)), names.size() - NAMED));
    }

    static Properties read(String language) {
        Properties words = new Properties();
        try (InputStream in = Speech.class.getResourceAsStream("messages_" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
