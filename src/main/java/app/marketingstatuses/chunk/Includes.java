package app.marketingstatuses.chunk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** The other chunks that a chunk brings in: each becomes one macro, however often it is used. */
final class Includes {
    private static final int MOST = 200;

    private final ChunkSource chunks;
    private final Work work;
    private final Map<String, Macro> macros = new LinkedHashMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    Includes(ChunkSource chunks, Work work) {
        this.chunks = chunks;
        this.work = work;
    }

    /** @throws Fault where there is no such chunk or its text is out of reach */
    Chunk find(String name) {
        Chunk chunk = chunks.find(name.strip()).orElseThrow(() -> new Fault(ChunkFault.Code.CHUNK_MISSING, null));
        if (chunk.content() == null) {
            throw new Fault(ChunkFault.Code.CHUNK_IN_FILE, null);
        }
        return chunk;
    }

    /** Marks the chunk that is being translated, so that it cannot bring in itself. */
    void enter(Chunk chunk) {
        open.push(chunk.name());
    }

    /**
     * The call of a chunk with variables of its own.
     *
     * @throws Fault where there is none, or it leads back to itself
     */
    Node include(String name, Map<String, String> values) {
        Chunk chunk = find(name);
        if (open.contains(chunk.name())) {
            throw new Fault(ChunkFault.Code.ENDLESS, null);
        }
        if (macros.size() >= MOST) {
            throw new Fault(ChunkFault.Code.TOO_MUCH, null);
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        values.forEach((key, value) -> arguments.put(argument(key), value));
        String key = chunk.name() + arguments.keySet();
        Macro macro = macros.get(key);
        if (macro == null) {
            macro = new Macro(macroName(chunk), arguments.keySet().toArray(String[]::new), null);
            enter(chunk);
            try {
                macro = new Macro(macro.name(), macro.parameters(), new Flattener(work).flat(chunk));
            } finally {
                open.pop();
            }
            macros.put(key, macro);
        }
        return new Node.Include(macro.name(), arguments);
    }

    private static String argument(String key) {
        String name = Names.variable(key);
        if (!Ftl.isName(name)) {
            throw Fault.syntax();
        }
        return name;
    }

    private String macroName(Chunk chunk) {
        return work.freshName("chunk_" + chunk.name().replaceAll("[^A-Za-z0-9]", "_"));
    }

    Iterable<Macro> macros() {
        return macros.values();
    }

    /** @param parameters names of the variables it is given */
    record Macro(String name, String[] parameters, Flattener.Flat body) {}
}
