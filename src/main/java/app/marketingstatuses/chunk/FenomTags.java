package app.marketingstatuses.chunk;

import app.marketingstatuses.chunk.Token.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One Fenom tag, with its body if it has one. */
final class FenomTags {
    private final Scope scope;
    private final Reader reader;
    private final Lexer.Tag tag;
    private final Tokens tokens;
    private final Expressions expressions;

    FenomTags(Scope scope, Reader reader, Lexer.Tag tag) {
        this.scope = scope;
        this.reader = reader;
        this.tag = tag;
        this.tokens = new Tokens(tag.tokens());
        this.expressions = new Expressions(tokens, scope);
    }

    List<Node> nodes() {
        if (tag.isClose()) {
            throw Fault.syntax();
        }
        boolean named = tag.first().kind() == Kind.NAME && !tokens.peek(1).is("(") && !isConstant();
        if (!named) {
            return List.of(new Node.Out(shown(expressions.whole())));
        }
        String name = tokens.next().text();
        return switch (name) {
            case "if" -> new Branches(scope, reader, tag).choose(expressions.whole());
            case "switch" -> new Branches(scope, reader, tag).among(expressions.whole());
            case "foreach" -> new Loops(scope, reader, tag, tokens, expressions).nodes();
            case "set", "var", "add" -> new Assignments(scope, reader, tag, tokens, expressions).nodes(name);
            case "block" -> List.of(new Node.Block(constant(), body()));
            case "parent" -> List.of(new Node.Parent());
            case "extends" -> extend();
            case "include", "insert" -> include();
            case "ignore" -> List.of(new Node.Text(reader.verbatim(name)));
            case "raw" -> List.of(new Node.Out(Code.call("raw", expressions.whole())));
            case "escape", "autoescape" -> escaping();
            case "strip" -> stripped();
            case "filter" -> filtered();
            case "unset" -> unset();
            case "break", "continue" -> jump(name);
            case "do" -> evaluated();
            case "php", "macro", "import", "use", "for", "while", "cycle", "paste" ->
                throw new Fault(ChunkFault.Code.TAG, null);
            case "else", "elseif", "foreachelse", "case", "default" -> throw Fault.syntax();
            default -> throw new Fault(ChunkFault.Code.TAG, null);
        };
    }

    private boolean isConstant() {
        return Set.of("true", "false", "null").contains(tag.first().text());
    }

    private Code shown(Code value) {
        return scope.raw() ? Code.call("raw", value) : value;
    }

    private String constant() {
        Code name = expressions.expression();
        if (name.constant() == null) {
            throw new Fault(ChunkFault.Code.PHP, null);
        }
        return name.constant();
    }

    private List<Node> body() {
        tokens.needEnd();
        return reader.body(tag, Set.of());
    }

    private List<Node> extend() {
        String name = constant();
        tokens.needEnd();
        scope.extend(name, tag);
        return List.of();
    }

    /** {@code {include 'name' key=value}}. */
    private List<Node> include() {
        String name = constant();
        Map<String, String> values = new LinkedHashMap<>();
        while (!tokens.atEnd()) {
            String key = tokens.need(Kind.NAME);
            tokens.need("=");
            values.put(key, expressions.expression().argument());
        }
        return List.of(scope.work().includes().include(name, values));
    }

    private List<Node> escaping() {
        boolean on = tokens.next().isName("true");
        boolean before = scope.raw();
        scope.raw(!on);
        try {
            return body();
        } finally {
            scope.raw(before);
        }
    }

    private List<Node> stripped() {
        tokens.next();
        return body();
    }

    /** {@code {filter|upper}…{/filter}}. */
    private List<Node> filtered() {
        String name = scope.work().freshName("part");
        List<Token> all = new ArrayList<>(tag.tokens());
        all.set(0, new Token(Kind.VARIABLE, name));
        Code code = new Expressions(new Tokens(all), scope).whole();
        return List.of(new Node.Capture(name, reader.body(tag, Set.of())), new Node.Out(code));
    }

    private List<Node> unset() {
        List<Node> nodes = new ArrayList<>();
        while (!tokens.atEnd()) {
            nodes.add(new Node.Set(Assignments.writable(scope, tokens.need(Kind.VARIABLE)), "none"));
        }
        return nodes;
    }

    private List<Node> jump(String directive) {
        tokens.needEnd();
        if (scope.loops().isEmpty()) {
            throw Fault.syntax();
        }
        scope.work().decides();
        return List.of(new Node.Jump(directive));
    }

    /** Works something out and shows nothing: an assignment, or nothing at all. */
    private List<Node> evaluated() {
        if (tokens.peek().kind() == Kind.VARIABLE) {
            return new Assignments(scope, reader, tag, tokens, expressions).inline();
        }
        throw new Fault(ChunkFault.Code.PHP, null);
    }
}
