package app.marketingstatuses.chunk;

import java.util.ArrayList;
import java.util.List;

/** What one translation has come to so far, over all chunks it reads. */
final class Work {
    private static final int MOST_FAULTS = 50;
    private static final int MOST_TAGS = 10_000;

    private final List<ChunkFault> faults = new ArrayList<>();
    private final Includes includes;
    private boolean plain = true;
    private int names;
    private int tags;

    Work(ChunkSource chunks) {
        this.includes = new Includes(chunks, this);
    }

    List<ChunkFault> faults() {
        return faults;
    }

    void report(ChunkFault fault) {
        if (faults.size() < MOST_FAULTS && !faults.contains(fault)) {
            faults.add(fault);
        }
    }

    /** Counts the tags. */
    void tag() {
        if (++tags > MOST_TAGS) {
            throw new Fault(ChunkFault.Code.TOO_MUCH, null);
        }
    }

    /** Something decides what text is left. */
    void decides() {
        plain = false;
    }

    boolean plain() {
        return plain;
    }

    Includes includes() {
        return includes;
    }

    /** A variable's name that no chunk uses. */
    String freshName(String kind) {
        return kind + "__" + ++names;
    }
}
