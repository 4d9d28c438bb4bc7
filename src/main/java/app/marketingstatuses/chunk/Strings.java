package app.marketingstatuses.chunk;

import java.util.ArrayList;
import java.util.List;

/** Texts in quotes. MODX reads its tags in what they put out, so a tag in them is one. */
final class Strings {
    private final Scope scope;

    Strings(Scope scope) {
        this.scope = scope;
    }

    Code single(String text) {
        return text.contains("[[") ? new Fragment(scope).modx(text) : Code.literal(text);
    }

    /** In double quotes {@code $name} and <code>{$name …}</code> are put in. */
    Code quoted(String text) {
        List<Code> pieces = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int end = c == '\\' ? i + 2 : interpolation(text, i);
            if (c == '\\' && i + 1 < text.length()) {
                plain.append(escape(text.charAt(++i)));
            } else if (end > i) {
                pieces.add(single(plain.toString()));
                plain.setLength(0);
                pieces.add(interpolated(text.substring(i, end)));
                i = end - 1;
            } else {
                plain.append(c);
            }
        }
        pieces.add(single(plain.toString()));
        pieces.removeIf(piece -> "".equals(piece.constant()) && pieces.size() > 1);
        return pieces.size() == 1 && pieces.get(0).constant() != null
                ? pieces.get(0)
                : Code.call("text", pieces.toArray(Code[]::new));
    }

    /** Where the variable that begins here ends; -1 where none begins. */
    private static int interpolation(String text, int at) {
        if (text.startsWith("{$", at)) {
            return text.indexOf('}', at) + 1;
        }
        int end = at + 1;
        while (text.charAt(at) == '$' && end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return end > at + 1 && !Character.isDigit(text.charAt(at + 1)) ? end : -1;
    }

    private Code interpolated(String text) {
        String inner = text.startsWith("{") ? text.substring(1, text.length() - 1) : text;
        return new Expressions(new Tokens(Lexer.tokens(inner)), scope).whole();
    }

    private static String escape(char c) {
        return switch (c) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case '\\', '"', '$' -> String.valueOf(c);
            default -> "\\" + c;
        };
    }
}
