package app.marketingstatuses.chunk;

import app.marketingstatuses.chunk.Token.Kind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code {foreach $list as $key => $value} … {foreachelse} … {/foreach}}. */
final class Loops {
    private final Scope scope;
    private final Reader reader;
    private final Lexer.Tag tag;
    private final Tokens tokens;
    private final Expressions expressions;

    Loops(Scope scope, Reader reader, Lexer.Tag tag, Tokens tokens, Expressions expressions) {
        this.scope = scope;
        this.reader = reader;
        this.tag = tag;
        this.tokens = tokens;
        this.expressions = expressions;
        scope.work().decides();
    }

    List<Node> nodes() {
        Code items = expressions.expression();
        String key = null;
        String value = scope.work().freshName("item");
        boolean named = tokens.skipName("as");
        if (named) {
            value = tokens.need(Kind.VARIABLE);
            if (tokens.skip("=>")) {
                key = value;
                value = tokens.need(Kind.VARIABLE);
            }
        }
        if (key != null && !Ftl.isName(Names.variable(key))) {
            throw Fault.syntax();
        }
        List<Node> nodes = scope.takeBefore();
        properties();
        boolean copies = named && (assigns(key, value) || !Ftl.isName(Names.variable(value)));
        String variable = copies ? scope.work().freshName("item") : Ftl.variable(value);
        scope.loops().push(variable);
        List<Node> body = reader.body(tag, Set.of("foreachelse"));
        scope.loops().pop();
        boolean parted = reader.stopped() != null && !reader.stopped().isClose();
        List<Node> otherwise = parted ? reader.body(tag, Set.of()) : List.of();
        nodes.add(
                new Node.Loop(items.asValue(), key, copies ? variable : value, copies ? value : null, body, otherwise));
        return nodes;
    }

    /** {@code index=$i first=$f last=$l}, which Fenom still reads, are known by their {@code @} names only. */
    private void properties() {
        if (!tokens.atEnd()) {
            throw new Fault(ChunkFault.Code.TAG, null);
        }
    }

    /** Whether the body sets the loop's own variables: FreeMarker's loop variables cannot be set. */
    private boolean assigns(String key, String value) {
        String rest = scope.source().text().substring(tag.end());
        return Pattern.compile("\\{(?:set|var|add|do)\\s+\\$(?:" + value + (key == null ? "" : "|" + key) + ")\\b")
                .matcher(rest)
                .find();
    }
}
