package app.marketingstatuses.chunk;

import app.marketingstatuses.chunk.Token.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the terms of Fenom's expressions: literals, variables, lists, calls, and the modifiers behind them. */
final class Terms {
    private static final int DEEPEST = 60;

    private final Tokens tokens;
    private final Scope scope;
    private final Expressions expressions;
    private int depth;

    Terms(Tokens tokens, Scope scope, Expressions expressions) {
        this.tokens = tokens;
        this.scope = scope;
        this.expressions = expressions;
    }

    /** With its modifiers. */
    Code term() {
        Code term = bare();
        while (tokens.is("|") && tokens.peek(1).kind() == Kind.NAME) {
            tokens.next();
            String name = tokens.next().text();
            List<Code> arguments = new ArrayList<>();
            while (tokens.skip(":")) {
                arguments.add(bare());
            }
            term = new Modifiers(scope).apply(name, term, arguments);
        }
        if (tokens.is("..")) {
            tokens.next();
            scope.work().decides();
            return Code.call("range", term, term());
        }
        return term;
    }

    private Code bare() {
        if (++depth > DEEPEST) {
            throw new Fault(ChunkFault.Code.TOO_MUCH, null);
        }
        String unary = tokens.is("!") || tokens.is("-") ? tokens.next().text() : "";
        Code term = unsigned();
        depth--;
        if (!unary.isEmpty()) {
            scope.work().decides();
        }
        return switch (unary) {
            case "!" -> term.not();
            case "-" -> Code.call("calc", Code.value("0"), Code.literal("-"), term);
            default -> term;
        };
    }

    private Code unsigned() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case NUMBER -> Code.number(tokens.next().text());
            case STRING -> new Strings(scope).single(tokens.next().text());
            case QUOTED -> new Strings(scope).quoted(tokens.next().text());
            case VARIABLE -> new Variables(tokens, scope, expressions).variable();
            case NAME -> name();
            case MARK -> mark(token);
            case END -> throw Fault.syntax();
        };
    }

    private Code mark(Token token) {
        if (token.is("[")) {
            return list();
        }
        if (token.is("$")) {
            throw new Fault(ChunkFault.Code.PHP, null);
        }
        tokens.need("(");
        Code inner = expressions.expression();
        tokens.need(")");
        return inner;
    }

    private Code name() {
        String name = tokens.next().text();
        switch (name.toLowerCase(Locale.ROOT)) {
            case "true", "false" -> {
                return Code.flag(name.toLowerCase(Locale.ROOT));
            }
            case "null" -> {
                return Code.value("none");
            }
            default -> {
                if (!tokens.is("(")) {
                    throw new Fault(ChunkFault.Code.TAG, null);
                }
            }
        }
        List<Code> arguments = arguments();
        scope.work().decides();
        if (arguments.size() == 1 && name.equals("empty")) {
            return arguments.get(0).not();
        }
        if (arguments.size() == 1 && name.equals("isset")) {
            return Code.test("known", arguments.get(0));
        }
        if (arguments.isEmpty()) {
            throw new Fault(ChunkFault.Code.MODIFIER, name + "()");
        }
        return new Modifiers(scope).apply(name, arguments.get(0), arguments.subList(1, arguments.size()));
    }

    /** What stands in round brackets. */
    List<Code> arguments() {
        List<Code> arguments = new ArrayList<>();
        tokens.need("(");
        while (!tokens.skip(")")) {
            arguments.add(expressions.expression());
            if (!tokens.is(")")) {
                tokens.need(",");
            }
        }
        return arguments;
    }

    /** {@code [1, 'a' => 2]}: a list where no keys are given. */
    private Code list() {
        Map<Code, Code> entries = new LinkedHashMap<>();
        boolean keyed = false;
        int next = 0;
        tokens.need("[");
        while (!tokens.skip("]")) {
            Code first = expressions.expression();
            if (tokens.skip("=>")) {
                keyed = true;
                entries.put(first, expressions.expression());
            } else {
                entries.put(Code.literal(Integer.toString(next++)), first);
            }
            if (!tokens.is("]")) {
                tokens.need(",");
            }
        }
        return keyed
                ? map(entries)
                : Code.value(entries.values().stream()
                        .map(Code::argument)
                        .collect(Collectors.joining(", ", "list([", "])")));
    }

    private static Code map(Map<Code, Code> entries) {
        Map<String, String> constant = new LinkedHashMap<>();
        entries.forEach((key, value) -> constant.put(key.constant(), value.argument()));
        String ftl = entries.entrySet().stream()
                .map(entry -> key(entry.getKey()) + ": " + entry.getValue().argument())
                .collect(Collectors.joining(", ", "map({", "})"));
        return new Code(ftl, false, null, constant.containsKey(null) ? null : constant);
    }

    private static String key(Code key) {
        return key.constant() == null ? Ftl.call("text", key.argument()) : Ftl.string(key.constant());
    }
}
