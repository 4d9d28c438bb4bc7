package app.marketingstatuses.shop;

import app.marketingstatuses.shop.PhpTokens.Kind;
import app.marketingstatuses.shop.PhpTokens.Token;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Variables and constants that a PHP file of settings sets to plain text, read without running it. Where the last
 * assignment is something only PHP can work out, the variable counts as unreadable.
 */
final class PhpSettings {
    private final Map<String, Optional<String>> variables = new HashMap<>();
    private final Map<String, String> readable = new HashMap<>();
    private final Map<String, Optional<String>> constants = new HashMap<>();
    private final List<Token> tokens;
    private final PhpExpression expression;

    private PhpSettings(String source, Path file) {
        this.tokens = PhpTokens.of(source);
        this.expression = new PhpExpression(tokens, file, variables, constants);
        for (int i = 0; i < tokens.size(); i++) {
            read(i);
        }
    }

    /** @param file where the source lies: what {@code __FILE__} and {@code __DIR__} mean in it */
    static PhpSettings of(String source, Path file) {
        return new PhpSettings(source, file);
    }

    /** Whether anything is assigned to the variable, readable or not. */
    boolean assigns(String variable) {
        return variables.containsKey(variable);
    }

    /** What the variable holds at the end. */
    Optional<String> variable(String name) {
        return variables.getOrDefault(name, Optional.empty());
    }

    /** The last plain text that some branch of the file assigns to the variable. */
    Optional<String> someVariable(String name) {
        return Optional.ofNullable(readable.get(name));
    }

    Optional<String> constant(String name) {
        return constants.getOrDefault(name, Optional.empty());
    }

    private void read(int i) {
        Token token = tokens.get(i);
        boolean member =
                i > 0 && (tokens.get(i - 1).is("->") || tokens.get(i - 1).is("::"));
        if (token.kind() == Kind.VARIABLE && !member) {
            assignment(token.text(), i + 1);
        } else if (token.isWord("define") && !member) {
            definition(i + 1);
        } else if (token.isWord("const") && is(i + 2, "=")) {
            keepConstant(tokens.get(i + 1).text(), i + 3, ";");
        }
    }

    private void assignment(String name, int i) {
        if (is(i, "=")) {
            keep(name, expression.value(i + 1, ";"));
        } else if (is(i, ".=")) {
            Optional<String> before = variable(name);
            keep(name, expression.value(i + 1, ";").flatMap(more -> before.map(b -> b + more)));
        }
    }

    private void keep(String name, Optional<String> value) {
        variables.put(name, value);
        value.ifPresent(v -> readable.put(name, v));
    }

    private void definition(int i) {
        if (is(i, "(") && i + 2 < tokens.size() && tokens.get(i + 1).kind() == Kind.STRING && is(i + 2, ",")) {
            keepConstant(tokens.get(i + 1).text(), i + 3, ")");
        }
    }

    /** A constant keeps what it was first given. */
    private void keepConstant(String name, int i, String end) {
        constants.putIfAbsent(name, expression.value(i, end));
    }

    private boolean is(int i, String symbol) {
        return i < tokens.size() && tokens.get(i).is(symbol);
    }
}
