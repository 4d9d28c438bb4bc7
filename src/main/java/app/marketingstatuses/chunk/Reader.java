package app.marketingstatuses.chunk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a text with Fenom and MODX tags into nodes. A tag that cannot be read is reported, and the reading goes on. */
final class Reader {
    private static final int DEEPEST = 100;
    private static final int MOST_OPEN = 200;

    private final Scope scope;
    private final Source source;
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int depth;
    private int openTags;
    private Lexer.Tag stopped;

    Reader(Scope scope) {
        this.scope = scope;
        this.source = scope.source();
    }

    /** All of it. */
    List<Node> read() {
        List<Node> nodes = new ArrayList<>();
        while (at < source.length()) {
            nodes.addAll(body(null, Set.of()));
        }
        return nodes;
    }

    /**
     * The body of a block tag, up to its close or to one of its middle tags; {@link #stopped} tells which.
     *
     * @param open the block's tag; null at the top
     * @param middles names of the tags that part it, such as {@code else}
     */
    List<Node> body(Lexer.Tag open, Set<String> middles) {
        if (++depth > DEEPEST) {
            at = source.length();
            throw new Fault(ChunkFault.Code.TOO_MUCH, null);
        }
        List<Node> nodes = new ArrayList<>();
        stopped = null;
        while (at < source.length() && stopped == null) {
            step(open, middles, nodes);
        }
        flush(nodes);
        depth--;
        if (open != null && stopped == null) {
            scope.work().report(new ChunkFault(source.chunk(), open.line(), open.text(), ChunkFault.Code.UNCLOSED));
        }
        return nodes;
    }

    /** The tag that ended the last body; null at the end of the text. */
    Lexer.Tag stopped() {
        return stopped;
    }

    private void step(Lexer.Tag open, Set<String> middles, List<Node> nodes) {
        char c = source.text().charAt(at);
        int end = c == '[' && source.text().startsWith("[[", at) ? tagEnd() : -1;
        if (end > 0) {
            int from = at;
            at = end;
            add(nodes, from, () -> new ModxTag(scope, from, at).nodes());
        } else if (c == '{' && scope.fenom() && opensFenom()) {
            fenom(open, middles, nodes);
        } else {
            text.append(c);
            at++;
        }
    }

    /** A text full of tags that are never closed is not searched to its end for each of them. */
    private int tagEnd() {
        int end = openTags > MOST_OPEN ? -1 : ModxTag.end(source.text(), at);
        openTags += end > 0 ? 0 : 1;
        return end;
    }

    /** Fenom leaves a brace alone that is followed by white space or closed at once. */
    private boolean opensFenom() {
        return at + 1 < source.length() && " \t\r\n}".indexOf(source.text().charAt(at + 1)) < 0;
    }

    private void fenom(Lexer.Tag open, Set<String> middles, List<Node> nodes) {
        int from = at;
        if (source.text().startsWith("{*", at)) {
            int end = source.text().indexOf("*}", at + 2);
            at = end < 0 ? source.length() : end + 2;
            if (end < 0) {
                unclosed(nodes, from);
            }
            return;
        }
        Lexer.Tag tag = Lexer.tag(source, at);
        if (tag == null) {
            at = source.length();
            unclosed(nodes, from);
            return;
        }
        at = tag.end();
        String name = tag.isClose() ? tag.tokens().get(1).text() : tag.first().text();
        boolean closes =
                tag.isClose() && open != null && name.equals(open.first().text());
        if (closes || (!tag.isClose() && middles.contains(name) && tag.first().kind() == Token.Kind.NAME)) {
            stopped = tag;
            return;
        }
        add(nodes, from, () -> new FenomTags(scope, this, tag).nodes());
        stopped = null;
    }

    private void unclosed(List<Node> nodes, int from) {
        add(nodes, from, () -> {
            throw new Fault(ChunkFault.Code.UNCLOSED, null);
        });
    }

    /** Text up to here, then the tag's nodes; where it cannot be read, a mark that something is missing. */
    private void add(List<Node> nodes, int from, TagNodes tag) {
        flush(nodes);
        int end = at;
        try {
            scope.work().tag();
            List<Node> found = tag.read();
            nodes.addAll(scope.takeBefore());
            nodes.addAll(found);
        } catch (Fault fault) {
            scope.takeBefore();
            String whole = source.text().substring(from, Math.max(end, from));
            scope.work().report(fault.in(source, source.line(from), whole));
            nodes.add(new Node.Left(whole));
        }
    }

    private void flush(List<Node> nodes) {
        if (!text.isEmpty()) {
            nodes.add(new Node.Text(text.toString()));
            text.setLength(0);
        }
    }

    /** Text between here and the close of a tag, as it stands. */
    String verbatim(String name) {
        String close = "{/" + name + "}";
        int end = source.text().indexOf(close, at);
        if (end < 0) {
            at = source.length();
            throw new Fault(ChunkFault.Code.UNCLOSED, null);
        }
        String verbatim = source.text().substring(at, end);
        at = end + close.length();
        return verbatim;
    }

    private interface TagNodes {
        List<Node> read();
    }
}
