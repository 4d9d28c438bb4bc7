package app.marketingstatuses.chunk;

import java.util.ArrayList;
import java.util.List;

/** A text inside a tag, such as a property's value, as one expression. */
final class Fragment {
    private final Scope scope;

    Fragment(Scope scope) {
        this.scope = scope;
    }

    /** With all the tags that the chunk itself may have. */
    Code code(String text, int line) {
        Scope inside = scope.inside(text, line);
        return of(new Reader(inside).read());
    }

    /** With MODX tags only. */
    Code modx(String text) {
        Scope inside = new Scope(scope.work(), new Source(scope.source().chunk(), text), false);
        return of(new Reader(inside).read());
    }

    private Code of(List<Node> nodes) {
        List<Code> pieces = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Node.Text text) {
                pieces.add(Code.literal(text.text()));
            } else if (node instanceof Node.Out out) {
                pieces.add(out.code());
            } else {
                return captured(nodes);
            }
        }
        if (pieces.isEmpty()) {
            return Code.literal("");
        }
        return pieces.size() == 1 ? pieces.get(0) : Code.call("text", pieces.toArray(Code[]::new));
    }

    private Code captured(List<Node> nodes) {
        String name = scope.work().freshName("part");
        scope.before(new Node.Capture(name, nodes));
        return Code.value(name);
    }
}
