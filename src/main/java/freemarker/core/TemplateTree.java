package freemarker.core;

import freemarker.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A parsed template as a tree of plain nodes, expressions included. Stands in FreeMarker's package because FreeMarker shows
 * its expressions to nobody else, and a sandbox must know exactly what a template would evaluate.
 */
@SuppressWarnings("deprecation") // What FreeMarker calls so it means to hide, not to remove.
public final class TemplateTree {
    private TemplateTree() {}

    /** The root of a template's tree. */
    public static Node of(Template template) {
        return node(template.getRootTreeNode());
    }

    private static Node node(TemplateObject object) {
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < object.getParameterCount(); i++) {
            add(children, object.getParameterValue(i));
        }
        if (object instanceof TemplateElement element) {
            for (int i = 0; i < elementCount(element); i++) {
                children.add(node(element.getChild(i)));
            }
        }
        return new Node(
                object.getClass().getSimpleName(),
                name(object),
                object.getBeginLine(),
                object.getBeginColumn(),
                object.getEndLine(),
                object.getEndColumn(),
                children);
    }

    private static void add(List<Node> children, Object value) {
        if (value instanceof TemplateObject object) {
            children.add(node(object));
        } else if (value instanceof Iterable<?> values) {
            values.forEach(each -> add(children, each));
        } else if (value instanceof Object[] values) {
            for (Object each : values) {
                add(children, each);
            }
        } else if (value instanceof Map<?, ?> values) {
            values.values().forEach(each -> add(children, each));
        } else if (value instanceof String text) {
            children.add(new Node(Node.WORD, text, 0, 0, 0, 0, List.of()));
        }
    }

    static int elementCount(TemplateElement element) {
        return element.getChildCount();
    }

    private static String name(TemplateObject object) {
        if (object instanceof BuiltIn builtIn) {
            return builtIn.key;
        }
        if (object instanceof Identifier identifier) {
            return identifier.getName();
        }
        if (object instanceof StringLiteral literal) {
            return literal.getAsString();
        }
        return object instanceof NumberLiteral || object instanceof BuiltinVariable
                ? object.getCanonicalForm()
                : object.getNodeTypeSymbol();
    }

    /**
     * Anything in a template.
     *
     * @param kind FreeMarker's class, such as {@code Identifier}, or {@link #WORD} for a bare name
     * @param name of a built-in, variable, literal or directive
     * @param line from 1; 0 for a word
     */
    public record Node(
            String kind, String name, int line, int column, int endLine, int endColumn, List<Node> children) {
        /** The kind of names that are no expressions: of parameters, loop variables, assigned variables. */
        public static final String WORD = "word";

        public boolean is(String wanted) {
            return kind.equals(wanted);
        }
    }
}
