package app.marketingstatuses.chunk;

import java.util.List;

/** The tokens of one tag, read from left to right. */
final class Tokens {
    private final List<Token> tokens;
    private int at;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : Token.END;
    }

    Token next() {
        Token token = peek();
        at++;
        return token;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    boolean is(String mark) {
        return peek().is(mark);
    }

    /** Goes past this mark if it is next. */
    boolean skip(String mark) {
        boolean found = is(mark);
        if (found) {
            at++;
        }
        return found;
    }

    boolean skipName(String name) {
        boolean found = peek().isName(name);
        if (found) {
            at++;
        }
        return found;
    }

    void need(String mark) {
        if (!skip(mark)) {
            throw Fault.syntax();
        }
    }

    String need(Token.Kind kind) {
        if (peek().kind() != kind) {
            throw Fault.syntax();
        }
        return next().text();
    }

    void needEnd() {
        if (!atEnd()) {
            throw Fault.syntax();
        }
    }
}
