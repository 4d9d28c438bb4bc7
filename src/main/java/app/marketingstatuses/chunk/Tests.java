package app.marketingstatuses.chunk;

import app.marketingstatuses.chunk.Token.Kind;
import java.util.Map;

/** Fenom's {@code is} and {@code in}. */
final class Tests {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("integer", "isInteger"),
            Map.entry("int", "isInteger"),
            Map.entry("float", "isFloat"),
            Map.entry("double", "isFloat"),
            Map.entry("decimal", "isFloat"),
            Map.entry("string", "isString"),
            Map.entry("bool", "isBoolean"),
            Map.entry("boolean", "isBoolean"),
            Map.entry("number", "isNumeric"),
            Map.entry("numeric", "isNumeric"),
            Map.entry("scalar", "isScalar"),
            Map.entry("array", "isArray"),
            Map.entry("iterable", "isArray"),
            Map.entry("set", "known"),
            Map.entry("odd", "isOdd"));

    private final Tokens tokens;
    private final Terms terms;

    Tests(Tokens tokens, Terms terms) {
        this.tokens = tokens;
        this.terms = terms;
    }

    /** {@code is [not] something}. */
    Code is(Code value) {
        tokens.next();
        boolean inverted = tokens.skipName("not");
        Code test = test(value);
        return inverted ? test.not() : test;
    }

    private Code test(Code value) {
        if (tokens.peek().kind() != Kind.NAME) {
            return Code.test("same", value, terms.term());
        }
        String kind = tokens.next().text();
        return switch (kind) {
            case "empty" -> Code.flag(value.asFlag()).not();
            case "even" -> Code.test("isOdd", value).not();
            case "true", "false" -> Code.test("same", value, Code.flag(kind));
            case "null" -> Code.test("known", value).not();
            default -> {
                if (!KINDS.containsKey(kind)) {
                    throw new Fault(ChunkFault.Code.TAG, "is " + kind);
                }
                yield Code.test(KINDS.get(kind), value);
            }
        };
    }

    /** {@code [not] in [string|list|keys] something}. */
    Code in(Code value) {
        boolean inverted = tokens.skipName("not");
        tokens.next();
        Code how = Code.literal("auto");
        if (tokens.peek().kind() == Kind.NAME) {
            how = Code.literal(tokens.next().text());
        }
        Code test = Code.test("contained", value, terms.term(), how);
        return inverted ? test.not() : test;
    }
}
