package app.marketingstatuses.chunk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Writes nodes as a FreeMarker template. */
final class Writer {
    private static final int LONGEST = 2_000_000;

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final Flattener.Flat flat;
    private final String set;
    private final Deque<Place> blocks = new ArrayDeque<>();

    private Writer(Flattener.Flat flat, boolean inMacro) {
        this.flat = flat;
        this.set = inMacro ? "local" : "assign";
    }

    /** The chunk, after the macros of those it brings in. */
    static String template(Flattener.Flat flat, Iterable<Includes.Macro> macros) {
        StringBuilder all = new StringBuilder();
        for (Includes.Macro macro : macros) {
            all.append("<#macro ").append(macro.name());
            for (String parameter : macro.parameters()) {
                all.append(' ').append(parameter);
            }
            all.append('>').append(new Writer(macro.body(), true).all()).append("</#macro>\n");
        }
        return all.append(new Writer(flat, false).all()).toString();
    }

    private String all() {
        write(flat.nodes());
        flush();
        return out.toString();
    }

    private void write(List<Node> nodes) {
        nodes.forEach(this::write);
    }

    private void write(Node node) {
        if (out.length() > LONGEST) {
            throw new Fault(ChunkFault.Code.TOO_MUCH, null);
        }
        if (node instanceof Node.Text piece) {
            text.append(piece.text());
        } else if (node instanceof Node.Out shown) {
            show(shown.code());
        } else if (node instanceof Node.Block block) {
            block(block);
        } else if (node instanceof Node.Parent) {
            parent();
        } else {
            flush();
            directive(node);
        }
    }

    private void show(Code code) {
        if (code.constant() != null) {
            text.append(code.constant());
        } else {
            flush();
            out.append("${").append(code.asValue()).append('}');
        }
    }

    private void directive(Node node) {
        if (node instanceof Node.Set assigned) {
            out.append("<#").append(set).append(' ').append(target(assigned.name()));
            out.append(" = ").append(assigned.ftl()).append('>');
        } else if (node instanceof Node.Capture capture) {
            out.append("<#")
                    .append(set)
                    .append(' ')
                    .append(target(capture.name()))
                    .append('>');
            body(capture.body());
            out.append("</#").append(set).append('>');
        } else if (node instanceof Node.If choice) {
            choice(choice);
        } else if (node instanceof Node.Loop loop) {
            loop(loop);
        } else if (node instanceof Node.Include include) {
            out.append("<@").append(include.macro());
            include.arguments()
                    .forEach((name, value) -> out.append(' ')
                            .append(name)
                            .append("=(")
                            .append(value)
                            .append(')'));
            out.append("/>");
        } else if (node instanceof Node.Jump jump) {
            out.append("<#").append(jump.directive()).append('>');
        } else if (node instanceof Node.Left left) {
            out.append("<#-- ").append(left.tag().replace("--", "- -")).append(" -->");
        }
    }

    private static String target(String name) {
        return Ftl.isName(name) ? name : Ftl.string(name);
    }

    private void body(List<Node> nodes) {
        write(nodes);
        flush();
    }

    private void choice(Node.If choice) {
        String word = "<#if ";
        for (Node.Branch branch : choice.branches()) {
            out.append(word).append(branch.flag()).append('>');
            body(branch.body());
            word = "<#elseif ";
        }
        if (!choice.otherwise().isEmpty()) {
            out.append("<#else>");
            body(choice.otherwise());
        }
        out.append("</#if>");
    }

    private void loop(Node.Loop loop) {
        String key = loop.key() == null ? null : Names.variable(loop.key());
        String value = Names.variable(loop.value());
        out.append("<#list ").append(key == null ? "items(" : "entries(").append(loop.items());
        out.append(") as ").append(key == null ? "" : key + ", ").append(value).append('>');
        if (loop.variable() != null) {
            write(new Node.Set(Names.variable(loop.variable()), value));
        }
        body(loop.body());
        if (!loop.otherwise().isEmpty()) {
            out.append("<#else>");
            body(loop.otherwise());
        }
        out.append("</#list>");
    }

    private void block(Node.Block block) {
        List<Node.Block> chain = new ArrayList<>(flat.blocks().getOrDefault(block.name(), List.of()));
        if (!chain.contains(block)) {
            chain.add(block);
        }
        boolean inItself =
                blocks.stream().anyMatch(place -> place.chain().get(0).name().equals(block.name()));
        place(inItself ? List.of(block) : chain, 0);
    }

    /** What the block above has, at the place where it is asked for. */
    private void parent() {
        Place here = blocks.peek();
        if (here != null && here.at() + 1 < here.chain().size()) {
            place(here.chain(), here.at() + 1);
        }
    }

    private void place(List<Node.Block> chain, int at) {
        blocks.push(new Place(chain, at));
        write(chain.get(at).body());
        blocks.pop();
    }

    private void flush() {
        out.append(Ftl.text(text.toString()));
        text.setLength(0);
    }

    private record Place(List<Node.Block> chain, int at) {}
}
