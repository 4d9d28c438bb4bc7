package app.marketingstatuses.chunk;

import java.util.List;
import java.util.Map;

/** A piece of a chunk. Expressions in it are FreeMarker's already. */
sealed interface Node {
    record Text(String text) implements Node {}

    /** Puts out a value. */
    record Out(Code code) implements Node {}

    /** A tag that could not be translated. */
    record Left(String tag) implements Node {}

    record Set(String name, String ftl) implements Node {}

    /** What its body puts out becomes a variable. */
    record Capture(String name, List<Node> body) implements Node {}

    /** @param otherwise empty for none */
    record If(List<Branch> branches, List<Node> otherwise) implements Node {}

    record Branch(String flag, List<Node> body) {}

    /**
     * @param key null for none
     * @param variable the loop value under a name that may be set; null where the body sets it nowhere
     */
    record Loop(String items, String key, String value, String variable, List<Node> body, List<Node> otherwise)
            implements Node {}

    record Block(String name, List<Node> body) implements Node {}

    /** What the block above has. */
    record Parent() implements Node {}

    /** Another chunk, with variables of its own by name. */
    record Include(String macro, Map<String, String> arguments) implements Node {}

    /** {@code break} or {@code continue}. */
    record Jump(String directive) implements Node {}
}
