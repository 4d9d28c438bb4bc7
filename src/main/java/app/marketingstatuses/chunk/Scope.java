package app.marketingstatuses.chunk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Where in a chunk the reading stands: its loops, and what must be worked out before the tag that is being read. */
final class Scope {
    private static final int DEEPEST = 20;

    private final Work work;
    private final Source source;
    private final boolean fenom;
    private final Deque<String> loops = new ArrayDeque<>();
    private List<Node> before = new ArrayList<>();
    private boolean raw;
    private int depth;
    private String extended;
    private Lexer.Tag extension;

    /** @param fenom whether braces are read at all */
    Scope(Work work, Source source, boolean fenom) {
        this.work = work;
        this.source = source;
        this.fenom = fenom;
    }

    /** The same for a text inside a tag, such as a property. */
    Scope inside(String text, int line) {
        Scope inside = new Scope(work, new Source(source.chunk(), text, line), fenom);
        inside.loops.addAll(loops);
        inside.raw = raw;
        inside.depth = depth + 1;
        if (inside.depth > DEEPEST) {
            throw new Fault(ChunkFault.Code.TOO_MUCH, null);
        }
        return inside;
    }

    Work work() {
        return work;
    }

    Source source() {
        return source;
    }

    boolean fenom() {
        return fenom;
    }

    Deque<String> loops() {
        return loops;
    }

    /** Whether values go out as they are. */
    boolean raw() {
        return raw;
    }

    void raw(boolean on) {
        raw = on;
    }

    /** The chunk names another that it fills the blocks of. */
    void extend(String name, Lexer.Tag tag) {
        if (extended != null) {
            throw Fault.syntax();
        }
        extended = name;
        extension = tag;
    }

    /** The chunk this one extends; null for none. */
    String extended() {
        return extended;
    }

    Lexer.Tag extension() {
        return extension;
    }

    void before(Node node) {
        before.add(node);
    }

    /** What was to come before, once. */
    List<Node> takeBefore() {
        List<Node> taken = before;
        before = new ArrayList<>();
        return taken;
    }
}
