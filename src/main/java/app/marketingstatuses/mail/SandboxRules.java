package app.marketingstatuses.mail;

import app.marketingstatuses.mail.TemplateFault.Code;
import app.marketingstatuses.mail.TemplateFault.Part;
import freemarker.core.TemplateTree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a template of the owner's may consist of: everything else is refused where it stands. Each single expression stays
 * small, so that a run can be stopped between any two of them.
 */
final class SandboxRules {
    private static final int MOST_FAULTS = 20;
    private static final int MOST_NODES = 60_000;
    private static final int LARGEST_EXPRESSION = 600;
    private static final int DEEPEST = 150;
    private static final int LONGEST_RANGE = 200;
    private static final int LONGEST_ARGUMENT = 200;

    private static final Set<String> KINDS = Set.of(
            // Directives
            "MixedContent",
            "TextBlock",
            "Comment",
            "DollarVariable",
            "IfBlock",
            "ConditionalBlock",
            "IteratorBlock",
            "Items",
            "Sep",
            "ListElseContainer",
            "ElseOfList",
            "SwitchBlock",
            "Case",
            "Assignment",
            "AssignmentInstruction",
            "BlockAssignment",
            "Macro",
            "ReturnInstruction",
            "BodyInstruction",
            "UnifiedCall",
            "BreakInstruction",
            "ContinueInstruction",
            "TrimInstruction",
            "AutoEscBlock",
            // Expressions
            "Identifier",
            "StringLiteral",
            "NumberLiteral",
            "BooleanLiteral",
            "ListLiteral",
            "HashLiteral",
            "Dot",
            "DynamicKeyName",
            "DotBeforeMethodCall",
            "DynamicKeyNameBeforeMethodCall",
            "MethodCall",
            "Range",
            "AddConcatExpression",
            "ArithmeticExpression",
            "UnaryPlusMinusExpression",
            "ComparisonExpression",
            "AndExpression",
            "OrExpression",
            "NotExpression",
            "ParentheticalExpression",
            "DefaultToExpression",
            "ExistsExpression",
            "LocalLambdaExpression",
            Node.WORD);

    private static final Set<String> BUILT_INS = Set.of(
            "size",
            "first",
            "last",
            "has_content",
            "length",
            "upper_case",
            "lower_case",
            "cap_first",
            "uncap_first",
            "capitalize",
            "trim",
            "esc",
            "no_esc",
            "html",
            "url",
            "string",
            "c",
            "number",
            "round",
            "floor",
            "ceiling",
            "abs",
            "int",
            "join",
            "then",
            "switch",
            "replace",
            "split",
            "contains",
            "starts_with",
            "ends_with",
            "index_of",
            "last_index_of",
            "keep_before",
            "keep_after",
            "keep_before_last",
            "keep_after_last",
            "remove_beginning",
            "remove_ending",
            "truncate",
            "truncate_c",
            "truncate_w",
            "index",
            "counter",
            "has_next",
            "is_first",
            "is_last",
            "is_even_item",
            "is_odd_item",
            "item_parity",
            "item_cycle",
            "keys",
            "values",
            "sort",
            "sort_by",
            "reverse",
            "seq_contains",
            "map",
            "filter",
            "min",
            "max",
            "is_string",
            "is_number",
            "is_boolean",
            "is_hash",
            "is_sequence",
            "boolean",
            "date",
            "datetime",
            "time",
            "chop_linebreak",
            "markup_string",
            "exists",
            "if_exists",
            "default",
            "is_markup_output");

    /** These go over a whole list in one step. */
    private static final Set<String> OVER_LISTS = Set.of(
            "join", "sort", "sort_by", "reverse", "seq_contains", "map", "filter", "min", "max", "keys", "values");

    /** These could make one text out of very many, or take a pattern: only with short texts written out. */
    private static final Set<String> LITERAL_ARGUMENTS =
            Set.of("join", "replace", "split", "keep_before", "keep_after");

    private final Part part;
    private final List<TemplateFault> faults = new ArrayList<>();
    private int nodes;

    private SandboxRules(Part part) {
        this.part = part;
    }

    /** What a template must not hold, in the order of its text. */
    static List<TemplateFault> faults(Part part, Node root) {
        SandboxRules rules = new SandboxRules(part);
        rules.look(root, root, 0, 0, false);
        return rules.faults;
    }

    /** @param size of the expression that the node is in, so far */
    private int look(Node node, Node placed, int depth, int size, boolean inLambda) {
        Node place = node.line() > 0 ? node : placed;
        int used = isExpression(node) ? size + 1 : 0;
        if (faults.size() >= MOST_FAULTS) {
            return used;
        }
        if (++nodes > MOST_NODES || depth > DEEPEST || used > LARGEST_EXPRESSION) {
            if (faults.stream().noneMatch(fault -> fault.code() == Code.TOO_MUCH)) {
                report(place, Code.TOO_MUCH);
            }
            return used;
        }
        allowed(node, place, inLambda);
        boolean lambda = inLambda || node.is("LocalLambdaExpression");
        for (Node child : node.children()) {
            int after = look(child, place, depth + 1, isExpression(child) ? used : 0, lambda);
            used = isExpression(child) ? after : used;
        }
        return used;
    }

    private static boolean isExpression(Node node) {
        return !node.name().startsWith("#") && !node.is("MixedContent") && !node.is("TextBlock");
    }

    private void allowed(Node node, Node place, boolean inLambda) {
        String name = snake(node.name());
        if (isBuiltIn(node)) {
            if (!BUILT_INS.contains(name) || (inLambda && OVER_LISTS.contains(name))) {
                report(place, Code.FORBIDDEN, "?" + node.name());
            }
        } else if (node.is("BuiltinVariable")) {
            if (!node.name().equals(".vars")) {
                report(place, Code.FORBIDDEN, node.name());
            }
        } else if (!KINDS.contains(node.kind())) {
            report(place, Code.FORBIDDEN, node.name());
        } else if (node.is("Range")) {
            if (inLambda || !isShort(node)) {
                report(
                        place,
                        Code.FORBIDDEN,
                        "A range that is not between two numbers at most " + LONGEST_RANGE + " apart");
            }
        } else if (node.is("LocalLambdaExpression") && inLambda) {
            report(place, Code.FORBIDDEN, "->");
        } else if (node.is("MethodCall")) {
            call(node, place);
        }
    }

    /** Built-ins are each a class of their own. */
    private static boolean isBuiltIn(Node node) {
        return !KINDS.contains(node.kind())
                && !node.name().startsWith("#")
                && !node.is("BuiltinVariable")
                && node.name().matches("[a-z][A-Za-z0-9_]*");
    }

    private void call(Node call, Node place) {
        Node target = call.children().get(0);
        if (!isBuiltIn(target) || !LITERAL_ARGUMENTS.contains(snake(target.name()))) {
            return;
        }
        List<Node> arguments = call.children().subList(1, call.children().size());
        int most = target.name().equals("replace") ? 2 : 1;
        boolean plain = arguments.size() <= most
                && arguments.stream()
                        .allMatch(argument -> argument.is("StringLiteral")
                                && argument.children().isEmpty()
                                && argument.name().length() <= LONGEST_ARGUMENT);
        if (!plain) {
            report(place, Code.FORBIDDEN, "?" + target.name() + " with anything but one or two short texts");
        }
    }

    private static boolean isShort(Node range) {
        List<Node> ends = range.children();
        if (ends.size() != 2 || !ends.stream().allMatch(end -> end.is("NumberLiteral"))) {
            return false;
        }
        try {
            return Math.abs(Long.parseLong(ends.get(1).name())
                            - Long.parseLong(ends.get(0).name()))
                    <= LONGEST_RANGE;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private void report(Node place, Code code, String... details) {
        faults.add(TemplateFault.of(part, place.line(), place.column(), code, details));
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
