package app.marketingstatuses.chunk;

import app.marketingstatuses.chunk.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code {set $a = …}}, {@code {var $a.b = …}}, {@code {set $a[] = …}}, {@code {set $a}…{/set}}, {@code {add …}}. */
final class Assignments {
    private final Scope scope;
    private final Reader reader;
    private final Lexer.Tag tag;
    private final Tokens tokens;
    private final Expressions expressions;

    Assignments(Scope scope, Reader reader, Lexer.Tag tag, Tokens tokens, Expressions expressions) {
        this.scope = scope;
        this.reader = reader;
        this.tag = tag;
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /** The name under which a variable may be set. */
    static String writable(Scope scope, String name) {
        if (scope.loops().contains(name)) {
            throw Fault.syntax();
        }
        return Names.variable(name);
    }

    List<Node> nodes(String word) {
        boolean onlyNew = word.equals("add");
        boolean inline = tag.tokens().stream()
                .anyMatch(token -> token.kind() == Kind.MARK && token.text().endsWith("="));
        if (inline) {
            return assign(onlyNew);
        }
        String name = writable(scope, tokens.need(Kind.VARIABLE));
        List<Token> all = new ArrayList<>(tag.tokens().subList(1, tag.tokens().size()));
        Code code = new Expressions(new Tokens(all), scope).whole();
        List<Node> nodes = scope.takeBefore();
        String part = scope.work().freshName("part");
        nodes.add(new Node.Capture(onlyNew ? part : name, reader.body(tag, Set.of())));
        if (onlyNew) {
            nodes.add(new Node.Set(name, unlessKnown(name, part)));
        } else if (all.size() > 1) {
            nodes.add(new Node.Set(name, code.asValue()));
        }
        return nodes;
    }

    /** {@code {do $a = …}}. */
    List<Node> inline() {
        return assign(false);
    }

    private static String unlessKnown(String name, String value) {
        String variable = Ftl.isName(name) ? name : ".vars[" + Ftl.string(name) + "]";
        return "known(" + variable + ")?then(" + variable + ", " + value + ")";
    }

    private List<Node> assign(boolean onlyNew) {
        String name = writable(scope, tokens.need(Kind.VARIABLE));
        String variable = Ftl.isName(name) ? name : ".vars[" + Ftl.string(name) + "]";
        List<String> path = path();
        String operator = tokens.need(Kind.MARK);
        String old = variable;
        for (String key : path) {
            old = key.equals("none") ? "none" : Ftl.call("at", old, key);
        }
        Code value = expressions.whole();
        String assigned = switch (operator) {
            case "=" -> value.asValue();
            case "+=", "-=", "*=", "/=" ->
                Ftl.call("calc", old, Ftl.string(operator.substring(0, 1)), value.argument());
            case ".=", "~=" -> Ftl.call("text", old, value.argument());
            default -> throw Fault.syntax();
        };
        if (!operator.equals("=")) {
            scope.work().decides();
        }
        if (onlyNew) {
            assigned = "known(" + old + ")?then(" + old + ", " + assigned + ")";
        }
        if (!path.isEmpty()) {
            assigned = Ftl.call("with", variable, Ftl.call("list", path.toString()), assigned);
        }
        return List.of(new Node.Set(name, assigned));
    }

    /** The keys below the variable; {@code none} stands for the next free one. */
    private List<String> path() {
        List<String> path = new ArrayList<>();
        while (true) {
            if (tokens.skip(".")) {
                Token token = tokens.next();
                path.add(token.kind() == Kind.VARIABLE ? Ftl.variable(token.text()) : Ftl.string(token.text()));
            } else if (tokens.skip("[")) {
                path.add(tokens.is("]") ? "none" : expressions.expression().argument());
                tokens.need("]");
            } else {
                return path;
            }
        }
    }
}
