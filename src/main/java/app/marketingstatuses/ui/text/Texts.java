package app.marketingstatuses.ui.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one screen in one language: its own bundle, over the words that all screens share. */
public final class Texts {
    private static final Pattern HOLE = Pattern.compile("\\{[0-9]}");

    private final Language language;
    private final Properties words;

    private Texts(Language language, Properties words) {
        this.language = language;
        this.words = words;
    }

    /**
     * The bundle {@code messages_xx.properties} beside a class.
     *
     * @param anchor a class of the screen's package
     */
    public static Texts of(Language language, Class<?> anchor) {
        Properties words = read(language, Texts.class, new Properties());
        return new Texts(language, read(language, anchor, new Properties(words)));
    }

    private static Properties read(Language language, Class<?> anchor, Properties into) {
        String name = "messages_" + language.code() + ".properties";
        try (InputStream in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + name + " beside " + anchor.getName());
            }
            into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    public boolean has(String key) {
        return words.getProperty(key) != null;
    }

    /**
     * The text with {@code {0}}, {@code {1}}, … replaced.
     *
     * @throws IllegalArgumentException for an unknown key
     */
    public String text(String key, Object... arguments) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language);
        }
        return HOLE.matcher(text).replaceAll(hole -> Matcher.quoteReplacement(filled(hole.group(), arguments)));
    }

    private static String filled(String hole, Object... arguments) {
        int index = hole.charAt(1) - '0';
        return index < arguments.length ? String.valueOf(arguments[index]) : hole;
    }

    /** The plural form that fits a number: keys {@code key.one}, {@code .few}, {@code .many}; the number is {@code {0}}. */
    public String count(String key, long number, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number(number);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return text(key + "." + Plural.of(language, number), arguments);
    }

    /** A whole number as this language writes it. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }
}
