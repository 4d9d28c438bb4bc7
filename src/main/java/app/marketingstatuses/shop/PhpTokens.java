package app.marketingstatuses.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts PHP source text into tokens, comments and everything outside the PHP tags left out. Runs nothing. */
final class PhpTokens {
    /** What a token is; {@code BLURRED} is a string with parts only PHP could work out. */
    enum Kind {
        VARIABLE,
        STRING,
        BLURRED,
        WORD,
        NUMBER,
        SYMBOL
    }

    /** @param text name without dollar sign, string without quotes and escapes, or the sign itself */
    record Token(Kind kind, String text) {
        boolean is(String symbol) {
            return kind == Kind.SYMBOL && text.equals(symbol);
        }

        boolean isWord(String word) {
            return kind == Kind.WORD && text.equalsIgnoreCase(word);
        }
    }

    private static final Set<String> LONG_SYMBOLS =
            Set.of("===", "!==", "==", "!=", "=>", ".=", "->", "::", "??", "<=", ">=");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private PhpTokens(String text) {
        this.text = text;
    }

    static List<Token> of(String source) {
        PhpTokens reader = new PhpTokens(source);
        reader.skipToCode();
        while (reader.at < source.length()) {
            reader.next();
        }
        return reader.tokens;
    }

    private void skipToCode() {
        int open = text.indexOf("<?", at);
        at = open < 0 ? text.length() : open + 2;
        if (text.regionMatches(true, at, "php", 0, 3)) {
            at += 3;
        }
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (text.startsWith("?>", at)) {
            add(Kind.SYMBOL, ";");
            skipToCode();
        } else if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            at = end < 0 ? text.length() : end + 2;
        } else if (text.startsWith("//", at) || (c == '#' && !text.startsWith("#[", at))) {
            skipLine();
        } else if (text.startsWith("<<<", at)) {
            heredoc();
        } else if (c == '\'' || c == '"') {
            string(c);
        } else {
            nameOrSymbol(c);
        }
    }

    private void nameOrSymbol(char c) {
        if (c == '$' && at + 1 < text.length() && isNameStart(text.charAt(at + 1))) {
            int end = endOfName(at + 1);
            add(Kind.VARIABLE, text.substring(at + 1, end));
            at = end;
        } else if (isNameStart(c)) {
            int end = endOfName(at);
            add(Kind.WORD, text.substring(at, end));
            at = end;
        } else if (c >= '0' && c <= '9') {
            int end = endOfName(at);
            add(Kind.NUMBER, text.substring(at, end));
            at = end;
        } else {
            symbol();
        }
    }

    private void symbol() {
        for (int length = 3; length > 1; length--) {
            int end = Math.min(at + length, text.length());
            if (LONG_SYMBOLS.contains(text.substring(at, end))) {
                add(Kind.SYMBOL, text.substring(at, end));
                at = end;
                return;
            }
        }
        add(Kind.SYMBOL, text.substring(at, at + 1));
        at++;
    }

    /** A comment of one line ends with the line, or before the closing tag. */
    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r' && !text.startsWith("?>", at)) {
            at++;
        }
    }

    private void string(char quote) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        end = Math.min(end, text.length());
        String raw = text.substring(at + 1, end);
        String value = quote == '\'' ? PhpStrings.single(raw) : PhpStrings.twice(raw);
        if (value == null) {
            add(Kind.BLURRED, "");
        } else {
            add(Kind.STRING, value);
        }
        at = end + 1;
    }

    /** A heredoc's text is skipped: no setting of a site is written so. */
    private void heredoc() {
        int lineEnd = endOfLine(at);
        String label = text.substring(at + 3, lineEnd).replaceAll("['\"\\s]", "");
        int line = lineEnd;
        while (line < text.length()) {
            int start = line + 1;
            int end = endOfLine(start);
            String content = text.substring(Math.min(start, text.length()), end).strip();
            if (content.startsWith(label) && !label.isEmpty()) {
                at = text.indexOf(label, start) + label.length();
                add(Kind.BLURRED, "");
                return;
            }
            line = end;
        }
        at = text.length();
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', Math.min(from, text.length()));
        return end < 0 ? text.length() : end;
    }

    private static boolean isNameStart(char c) {
        return c == '_' || c == '\\' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
    }

    private int endOfName(int from) {
        int end = from;
        while (end < text.length()
                && (isNameStart(text.charAt(end)) || (text.charAt(end) >= '0' && text.charAt(end) <= '9'))) {
            end++;
        }
        return end;
    }

    private void add(Kind kind, String value) {
        tokens.add(new Token(kind, value));
    }
}
