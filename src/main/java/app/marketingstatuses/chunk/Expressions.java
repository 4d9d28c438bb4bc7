package app.marketingstatuses.chunk;

import app.marketingstatuses.chunk.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads Fenom's expressions. Fenom hands them on to PHP, so the order of operators is PHP's; its own are {@code ?}, {@code
 * ~}, {@code is} and {@code in}, which take the term before them.
 */
final class Expressions {
    private static final Map<String, Integer> ORDER = Map.ofEntries(
            Map.entry("or", 1),
            Map.entry("xor", 2),
            Map.entry("and", 3),
            Map.entry("||", 4),
            Map.entry("&&", 5),
            Map.entry("==", 6),
            Map.entry("!=", 6),
            Map.entry("<>", 6),
            Map.entry("===", 6),
            Map.entry("!==", 6),
            Map.entry("<", 7),
            Map.entry("<=", 7),
            Map.entry(">", 7),
            Map.entry(">=", 7),
            Map.entry("+", 8),
            Map.entry("-", 8),
            Map.entry("*", 9),
            Map.entry("/", 9),
            Map.entry("%", 9));
    private static final int COMPARES = 6;
    private static final int ADDS = 8;
    private static final Set<String> ENDS = Set.of(")", "]", ",", "|");

    private final Tokens tokens;
    private final Scope scope;
    private final Terms terms;

    Expressions(Tokens tokens, Scope scope) {
        this.tokens = tokens;
        this.scope = scope;
        this.terms = new Terms(tokens, scope, this);
    }

    Terms terms() {
        return terms;
    }

    /** The whole tag as one expression. */
    Code whole() {
        Code code = expression();
        tokens.needEnd();
        return code;
    }

    Code expression() {
        List<Code> operands = new ArrayList<>();
        List<String> operators = new ArrayList<>();
        boolean compared = false;
        operands.add(term(operands, operators, false));
        String operator;
        while ((operator = operator(operands)) != null) {
            int order = ORDER.get(operator);
            compared = order < COMPARES ? false : compared || order < ADDS;
            scope.work().decides();
            operators.add(operator);
            operands.add(term(operands, operators, compared));
        }
        return combine(operands, operators);
    }

    /** A term with what follows it: a ternary takes a comparison right before it, nothing else, as Fenom does. */
    private Code term(List<Code> operands, List<String> operators, boolean compared) {
        Code term = terms.term();
        if (tokens.is("?") || tokens.is("!")) {
            if (compared) {
                term = binary(operands.remove(operands.size() - 1), operators.remove(operators.size() - 1), term);
            }
            return ternary(term);
        }
        return term;
    }

    /** The next operator; those that take only the term before them are worked in at once. Null at the end. */
    private String operator(List<Code> operands) {
        while (true) {
            int last = operands.size() - 1;
            Token next = tokens.peek();
            if (next.is("~")) {
                operands.set(last, concatenation(operands.get(last)));
            } else if (next.isName("is")) {
                operands.set(last, new Tests(tokens, terms).is(operands.get(last)));
                scope.work().decides();
            } else if (next.isName("in")
                    || (next.isName("not") && tokens.peek(1).isName("in"))) {
                operands.set(last, new Tests(tokens, terms).in(operands.get(last)));
                scope.work().decides();
            } else if (ORDER.containsKey(next.text()) && (next.kind() == Kind.MARK || next.kind() == Kind.NAME)) {
                return tokens.next().text();
            } else {
                return null;
            }
        }
    }

    private Code concatenation(Code first) {
        List<Code> pieces = new ArrayList<>(List.of(first));
        while (tokens.skip("~")) {
            if (tokens.skip("~")) {
                pieces.add(Code.literal(" "));
            }
            pieces.add(terms.term());
        }
        return Code.call("text", pieces.toArray(Code[]::new));
    }

    private Code ternary(Code term) {
        scope.work().decides();
        boolean empty = tokens.next().is("?");
        Code test = empty ? term : Code.test("known", term);
        if (tokens.skip(":") || tokens.skip("?")) {
            return test.then(term, expression());
        }
        Token next = tokens.peek();
        boolean tested = tokens.atEnd()
                || (next.kind() == Kind.MARK && (ENDS.contains(next.text()) || ORDER.containsKey(next.text())))
                || (next.kind() == Kind.NAME && ORDER.containsKey(next.text()));
        if (tested) {
            return Code.flag(test.asFlag());
        }
        Code yes = expression();
        tokens.need(":");
        return test.then(yes, expression());
    }

    private static Code combine(List<Code> operands, List<String> operators) {
        while (!operators.isEmpty()) {
            int tightest = 0;
            for (int i = 1; i < operators.size(); i++) {
                if (ORDER.get(operators.get(i)) > ORDER.get(operators.get(tightest))) {
                    tightest = i;
                }
            }
            Code right = operands.remove(tightest + 1);
            operands.set(tightest, binary(operands.get(tightest), operators.remove(tightest), right));
        }
        return operands.get(0);
    }

    static Code binary(Code left, String operator, Code right) {
        return switch (operator) {
            case "&&", "and" -> left.and(right);
            case "||", "or" -> left.or(right);
            case "xor" -> left.or(right).and(left.and(right).not());
            case "==" -> Code.test("eq", left, right);
            case "!=", "<>" -> Code.test("eq", left, right).not();
            case "===" -> Code.test("same", left, right);
            case "!==" -> Code.test("same", left, right).not();
            case "<" -> Code.test("less", left, right);
            case ">" -> Code.test("less", right, left);
            case "<=" -> Code.test("atMost", left, right);
            case ">=" -> Code.test("atMost", right, left);
            default -> Code.call("calc", left, Code.literal(operator), right);
        };
    }
}
