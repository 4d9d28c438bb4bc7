package app.marketingstatuses.chunk;

import app.marketingstatuses.chunk.Token.Kind;
import java.util.List;

/** Reads {@code $a}, {@code $a.b}, {@code $a[$b]}, {@code $x@first}, and pdoTools' {@code $_modx} and {@code $_pls}. */
final class Variables {
    private final Tokens tokens;
    private final Scope scope;
    private final Expressions expressions;

    Variables(Tokens tokens, Scope scope, Expressions expressions) {
        this.tokens = tokens;
        this.scope = scope;
        this.expressions = expressions;
    }

    Code variable() {
        String name = tokens.need(Kind.VARIABLE);
        if (tokens.skip("@")) {
            return loop(tokens.need(Kind.NAME));
        }
        if (name.equals("_modx")) {
            return modx();
        }
        if (name.equals("_pls") && (tokens.is(".") || tokens.is("["))) {
            return path(Code.call("placeholder", key()).ftl());
        }
        return path(Ftl.variable(name));
    }

    /** A property of the innermost loop, whichever variable names it. */
    private Code loop(String property) {
        if (scope.loops().isEmpty()) {
            throw Fault.syntax();
        }
        String item = scope.loops().peek();
        return switch (property) {
            case "first" -> Code.flag(item + "?is_first");
            case "last" -> Code.flag(item + "?is_last");
            case "index" -> Code.value(item + "?index");
            case "iteration" -> Code.value(item + "?counter");
            default -> throw new Fault(ChunkFault.Code.TAG, "@" + property);
        };
    }

    private Code path(String base) {
        String ftl = base;
        while (tokens.is(".") || (tokens.is("[") && !tokens.peek(1).is("]"))) {
            Code key = key();
            ftl = key.constant() != null && !key.constant().matches("\\d+")
                    ? Ftl.member(ftl, key.constant())
                    : Ftl.call("at", ftl, key.argument());
        }
        if (tokens.is("->") || tokens.is("(") || tokens.is("++") || tokens.is("--")) {
            throw new Fault(ChunkFault.Code.PHP, null);
        }
        return Code.value(ftl);
    }

    private Code key() {
        if (tokens.skip("[")) {
            Token token = tokens.peek();
            boolean bare = token.kind() == Kind.NAME && tokens.peek(1).is("]");
            Code key = bare ? Code.literal(tokens.next().text()) : expressions.expression();
            tokens.need("]");
            return key;
        }
        tokens.need(".");
        Token token = tokens.next();
        return switch (token.kind()) {
            case NAME, NUMBER, STRING -> Code.literal(token.text());
            case QUOTED -> new Strings(scope).quoted(token.text());
            case VARIABLE -> Code.value(Ftl.variable(token.text()));
            default -> throw Fault.syntax();
        };
    }

    /** What of pdoTools' object needs no PHP. */
    private Code modx() {
        tokens.need("->");
        String member = tokens.need(Kind.NAME);
        if (member.equals("config")) {
            return Code.call("option", key());
        }
        if (!tokens.is("(")) {
            throw new Fault(ChunkFault.Code.PHP, null);
        }
        List<Code> arguments = expressions.terms().arguments();
        String modifier = switch (member) {
            case "lexicon" -> "lexicon";
            case "makeUrl" -> "url";
            case "getChunk", "parseChunk" -> "chunk";
            default -> throw new Fault(ChunkFault.Code.PHP, null);
        };
        if (arguments.isEmpty() || (member.equals("makeUrl") && arguments.size() > 1)) {
            throw new Fault(ChunkFault.Code.PHP, null);
        }
        return new Modifiers(scope).apply(modifier, arguments.get(0), arguments.subList(1, arguments.size()));
    }
}
