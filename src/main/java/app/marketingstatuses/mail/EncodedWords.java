package app.marketingstatuses.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * RFC 2047 for texts that cannot go as they are: those that look like it themselves, which a mail program would decode, and
 * those with a word that no line of a mail may be long enough for.
 */
final class EncodedWords {
    private static final int MOST_BYTES = 45;
    /** Far below the 998 characters of a line. */
    private static final Pattern LONG_WORD = Pattern.compile("\\S{400}");

    private EncodedWords() {}

    static boolean areNeeded(String text) {
        return text.contains("=?") || LONG_WORD.matcher(text).find();
    }

    /** The text as encoded words, on lines that are folded. */
    static String of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        text.codePoints().forEach(point -> {
            String letter = Character.toString(point);
            if (bytes(piece.toString()).length + bytes(letter).length > MOST_BYTES) {
                words.add(word(piece.toString()));
                piece.setLength(0);
            }
            piece.append(letter);
        });
        words.add(word(piece.toString()));
        return String.join("\r\n ", words);
    }

    private static String word(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes(text)) + "?=";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
