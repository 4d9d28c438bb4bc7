package app.marketingstatuses.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** RFC 2047 for texts that look like it themselves: sent as they are, a mail program would decode them. */
final class EncodedWords {
    private static final int MOST_BYTES = 45;

    private EncodedWords() {}

    static boolean looksEncoded(String text) {
        return text.contains("=?");
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
