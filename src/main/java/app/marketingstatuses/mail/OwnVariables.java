package app.marketingstatuses.mail;

import app.marketingstatuses.chunk.ChunkRenderer;
import app.marketingstatuses.mail.TemplateFault.Code;
import app.marketingstatuses.mail.TemplateFault.Part;
import freemarker.core.TemplateTree.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names that the owner's templates may use, and which of those in a template are not among them. */
final class OwnVariables {
    /** The one that only some mails have. */
    static final String PROMO = "promo";

    /** At the top level; beside them the columns of the order and what else the shop's chunks know. */
    static final List<String> OURS = List.of(
            "customer",
            "order",
            "status",
            "lines",
            "totals",
            "delivery",
            "payment",
            "address",
            "shop",
            PROMO,
            "subject",
            "lang",
            "w",
            "unsubscribe");

    private static final Set<String> GUARDS = Set.of("has_content", "exists", "if_exists", "default", "hasContent");

    private final Set<String> declared = new HashSet<>(Set.of("m"));
    private final List<Node> used = new ArrayList<>();

    private OwnVariables() {}

    /** Where a name stands that no template can have a value for, unless it is said what to do then. */
    static List<TemplateFault> faults(Part part, Node root) {
        return of(root).used.stream()
                .map(node -> TemplateFault.of(part, node.line(), node.column(), Code.MISSING, node.name()))
                .toList();
    }

    /** The names that nothing sets. */
    static Set<String> unknownIn(Node root) {
        Set<String> names = new LinkedHashSet<>();
        of(root).used.forEach(node -> names.add(node.name()));
        return names;
    }

    private static OwnVariables of(Node root) {
        OwnVariables found = new OwnVariables();
        found.declare(root);
        found.look(root, Guard.NONE);
        return found;
    }

    private enum Guard {
        NONE,
        LAST,
        ALL
    }

    private void declare(Node node) {
        if (node.is(Node.WORD)) {
            declared.add(node.name());
        } else if (node.is("LocalLambdaExpression")) {
            node.children().stream()
                    .limit(node.children().size() - 1L)
                    .forEach(parameter -> declared.add(parameter.name()));
        }
        node.children().forEach(this::declare);
    }

    private void look(Node node, Guard guard) {
        if (node.is("Identifier")) {
            if (guard == Guard.NONE && !isKnown(node.name())) {
                used.add(node);
            }
            return;
        }
        boolean guards = node.is("DefaultToExpression") || node.is("ExistsExpression") || GUARDS.contains(node.name());
        for (int i = 0; i < node.children().size(); i++) {
            Guard below = guards && i == 0
                    ? Guard.LAST
                    : node.is("ParentheticalExpression") && guard != Guard.NONE
                            ? Guard.ALL
                            : guard == Guard.ALL ? Guard.ALL : Guard.NONE;
            look(node.children().get(i), below);
        }
    }

    private boolean isKnown(String name) {
        return declared.contains(name)
                || OURS.contains(name)
                || OrderVariables.NAMES.contains(name)
                || ChunkRenderer.isFunction(name);
    }
}
