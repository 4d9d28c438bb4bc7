package app.marketingstatuses.shop;

import app.marketingstatuses.shop.PhpTokens.Token;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out the simplest PHP expressions: plain text, its concatenation, known names, and the folder of the file itself. */
final class PhpExpression {
    private final List<Token> tokens;
    private final Path file;
    private final Map<String, Optional<String>> variables;
    private final Map<String, Optional<String>> constants;
    private int at;

    PhpExpression(
            List<Token> tokens,
            Path file,
            Map<String, Optional<String>> variables,
            Map<String, Optional<String>> constants) {
        this.tokens = tokens;
        this.file = file;
        this.variables = variables;
        this.constants = constants;
    }

    /** The text an expression gives that begins at a token and ends with {@code end}; empty where only PHP could tell. */
    Optional<String> value(int from, String end) {
        at = from;
        String value = concatenation();
        return value != null && is(end) ? Optional.of(value) : Optional.empty();
    }

    private String concatenation() {
        StringBuilder all = new StringBuilder();
        do {
            String part = operand();
            if (part == null) {
                return null;
            }
            all.append(part);
        } while (skip("."));
        return all.toString();
    }

    private String operand() {
        if (at >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(at++);
        return switch (token.kind()) {
            case STRING -> token.text();
            case NUMBER -> token.text().matches("[0-9]+") ? token.text() : null;
            case VARIABLE ->
                variables.getOrDefault(token.text(), Optional.empty()).orElse(null);
            case WORD -> word(token.text());
            case SYMBOL -> token.is("(") ? closed(concatenation()) : null;
            case BLURRED -> null;
        };
    }

    private String word(String word) {
        return switch (word) {
            case "__FILE__" -> file.toString();
            case "__DIR__" -> parent(file.toString(), 1);
            case "DIRECTORY_SEPARATOR" -> "/";
            default ->
                word.equalsIgnoreCase("dirname")
                        ? dirname()
                        : constants.getOrDefault(word, Optional.empty()).orElse(null);
        };
    }

    private String dirname() {
        if (!skip("(")) {
            return null;
        }
        String path = concatenation();
        int levels = 1;
        if (path != null && skip(",")) {
            String count = operand();
            if (count == null || !count.matches("[1-9]")) {
                return null;
            }
            levels = Integer.parseInt(count);
        }
        return closed(path == null ? null : parent(path, levels));
    }

    private static String parent(String path, int levels) {
        Path folder = Path.of(path);
        for (int i = 0; i < levels && folder != null; i++) {
            folder = folder.getParent();
        }
        return folder == null ? "/" : folder.toString();
    }

    private String closed(String value) {
        return value != null && skip(")") ? value : null;
    }

    private boolean is(String symbol) {
        return at < tokens.size() && tokens.get(at).is(symbol);
    }

    private boolean skip(String symbol) {
        if (is(symbol)) {
            at++;
            return true;
        }
        return false;
    }
}
