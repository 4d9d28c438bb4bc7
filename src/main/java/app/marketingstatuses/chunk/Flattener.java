package app.marketingstatuses.chunk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Follows {@code extends} up to the chunk that extends no other, whose blocks the ones below fill. */
final class Flattener {
    private static final int LONGEST = 300_000;
    /** Where pdoTools sees no Fenom it leaves braces alone. */
    private static final Pattern FENOM = Pattern.compile("\\{(\\$|/|\\*|\\w+(\\s|\\(|\\|)|\\(|')");

    private final Work work;

    Flattener(Work work) {
        this.work = work;
    }

    Flat flat(Chunk chunk) {
        return flat(scope(chunk, FENOM.matcher(chunk.content()).find()));
    }

    Flat flat(Scope bottom) {
        Map<String, List<Node.Block>> blocks = new HashMap<>();
        Set<String> seen = new HashSet<>(Set.of(bottom.source().chunk()));
        Scope scope = bottom;
        List<Node> nodes = read(scope);
        while (scope.extended() != null) {
            collect(nodes, blocks);
            Chunk parent = parent(scope, seen);
            if (parent == null) {
                return new Flat(nodes, blocks);
            }
            scope = scope(parent, true);
            nodes = read(scope);
        }
        return new Flat(nodes, blocks);
    }

    private Scope scope(Chunk chunk, boolean fenom) {
        return new Scope(work, new Source(chunk.name(), chunk.content()), fenom);
    }

    private List<Node> read(Scope scope) {
        if (scope.source().length() > LONGEST) {
            work.report(new ChunkFault(scope.source().chunk(), 1, "", ChunkFault.Code.TOO_MUCH));
            return List.of();
        }
        return new Reader(scope).read();
    }

    private Chunk parent(Scope scope, Set<String> seen) {
        Lexer.Tag tag = scope.extension();
        try {
            Chunk parent = work.includes().find(scope.extended());
            if (!seen.add(parent.name())) {
                throw new Fault(ChunkFault.Code.ENDLESS, null);
            }
            return parent;
        } catch (Fault fault) {
            work.report(fault.in(scope.source(), tag.line(), tag.text()));
            return null;
        }
    }

    private static void collect(List<Node> nodes, Map<String, List<Node.Block>> blocks) {
        for (Node node : nodes) {
            if (node instanceof Node.Block block) {
                blocks.computeIfAbsent(block.name(), name -> new ArrayList<>()).add(block);
                collect(block.body(), blocks);
            } else if (node instanceof Node.If choice) {
                choice.branches().forEach(branch -> collect(branch.body(), blocks));
                collect(choice.otherwise(), blocks);
            } else if (node instanceof Node.Loop loop) {
                collect(loop.body(), blocks);
                collect(loop.otherwise(), blocks);
            } else if (node instanceof Node.Capture capture) {
                collect(capture.body(), blocks);
            }
        }
    }

    /** @param blocks what fills the blocks by name, the nearest first */
    record Flat(List<Node> nodes, Map<String, List<Node.Block>> blocks) {}
}
