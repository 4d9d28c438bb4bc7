package app.marketingstatuses.chunk;

import java.util.ArrayList;
import java.util.List;

/** Splits what stands between braces into tokens, as PHP's own tokenizer does for Fenom. */
final class Lexer {
    private static final String[] MARKS = {
        "===", "!==", "==", "!=", "<>", "<=", ">=", "&&", "||", "=>", "->", "::", "++", "--", "+=", "-=", "*=", "/=",
        ".=", "~=", ".."
    };

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The tokens of a whole text. */
    static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text, 0);
        if (!lexer.read(false)) {
            throw Fault.syntax();
        }
        return lexer.tokens;
    }

    /** The tag whose inside begins here; null where it is never closed. */
    static Tag tag(Source source, int from) {
        Lexer lexer = new Lexer(source.text(), from + 1);
        return lexer.read(true)
                ? new Tag(lexer.tokens, source.text().substring(from, lexer.at), source.line(from), lexer.at)
                : null;
    }

    /** @param end place behind the closing brace */
    record Tag(List<Token> tokens, String text, int line, int end) {
        Token first() {
            return tokens.isEmpty() ? Token.END : tokens.get(0);
        }

        boolean isClose() {
            return first().is("/") && tokens.size() > 1 && tokens.get(1).kind() == Token.Kind.NAME;
        }
    }

    private boolean read(boolean inTag) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (inTag && c == '}') {
                at++;
                return true;
            } else if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '\'' || c == '"') {
                if (!quoted(c)) {
                    return false;
                }
            } else if (c == '$' && at + 1 < text.length() && isNameStart(text.charAt(at + 1))) {
                at++;
                add(Token.Kind.VARIABLE, name());
            } else if (isNameStart(c)) {
                add(Token.Kind.NAME, name());
            } else if (c >= '0' && c <= '9') {
                add(Token.Kind.NUMBER, number());
            } else {
                mark();
            }
        }
        return !inTag;
    }

    private void add(Token.Kind kind, String value) {
        tokens.add(new Token(kind, value));
    }

    private static boolean isNameStart(char c) {
        return c == '_' || Character.isLetter(c);
    }

    private String name() {
        int from = at;
        while (at < text.length() && (isNameStart(text.charAt(at)) || isDigit(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private boolean isDigit(int place) {
        return place < text.length() && text.charAt(place) >= '0' && text.charAt(place) <= '9';
    }

    /** Behind a dot only whole numbers: {@code $a.0.1} is a path. */
    private String number() {
        int from = at;
        boolean path = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(".");
        while (isDigit(at)) {
            at++;
        }
        if (!path && at < text.length() && text.charAt(at) == '.' && isDigit(at + 1)) {
            at++;
            while (isDigit(at)) {
                at++;
            }
        }
        return text.substring(from, at);
    }

    private boolean quoted(char quote) {
        StringBuilder value = new StringBuilder();
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote) {
                at = i + 1;
                add(quote == '"' ? Token.Kind.QUOTED : Token.Kind.STRING, value.toString());
                return true;
            }
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                boolean plain = quote == '\'' && (next == '\'' || next == '\\');
                value.append(plain ? "" : "\\").append(next);
            } else {
                value.append(c);
            }
        }
        return false;
    }

    private void mark() {
        for (String mark : MARKS) {
            if (text.startsWith(mark, at)) {
                at += mark.length();
                add(Token.Kind.MARK, mark);
                return;
            }
        }
        add(Token.Kind.MARK, String.valueOf(text.charAt(at++)));
    }
}
