package app.marketingstatuses.chunk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code if} and {@code switch}. */
final class Branches {
    private final Scope scope;
    private final Reader reader;
    private final Lexer.Tag tag;

    Branches(Scope scope, Reader reader, Lexer.Tag tag) {
        this.scope = scope;
        this.reader = reader;
        this.tag = tag;
        scope.work().decides();
    }

    List<Node> choose(Code condition) {
        List<Node> before = scope.takeBefore();
        List<Node.Branch> branches = new ArrayList<>();
        List<Node> otherwise = List.of();
        String flag = condition.asFlag();
        while (flag != null) {
            branches.add(new Node.Branch(flag, reader.body(tag, Set.of("else", "elseif"))));
            flag = null;
            Lexer.Tag middle = reader.stopped();
            if (middle != null && middle.first().isName("elseif")) {
                flag = condition(middle).asFlag();
                before.addAll(scope.takeBefore());
            } else if (middle != null && middle.first().isName("else")) {
                Tokens rest = new Tokens(middle.tokens());
                rest.next();
                boolean chained = rest.skipName("if");
                flag = chained ? new Expressions(rest, scope).whole().asFlag() : null;
                otherwise = chained ? List.of() : reader.body(tag, Set.of());
            }
        }
        before.add(new Node.If(branches, otherwise));
        return before;
    }

    private Code condition(Lexer.Tag middle) {
        Tokens rest = new Tokens(middle.tokens());
        rest.next();
        return new Expressions(rest, scope).whole();
    }

    /** Cases may share a body, and a case that stands twice has both bodies, as in Fenom. */
    List<Node> among(Code value) {
        List<Node> nodes = scope.takeBefore();
        String name = scope.work().freshName("switch");
        nodes.add(new Node.Set(name, Ftl.call("text", value.argument())));
        Map<String, List<Node>> cases = new LinkedHashMap<>();
        List<Node> otherwise = new ArrayList<>();
        Set<String> middles = Set.of("case", "default");
        reader.body(tag, middles);
        while (reader.stopped() != null && !reader.stopped().isClose()) {
            List<String> names = values(reader.stopped());
            List<Node> body = reader.body(tag, middles);
            names.forEach(
                    key -> (key == null ? otherwise : cases.computeIfAbsent(key, k -> new ArrayList<>())).addAll(body));
        }
        List<Node.Branch> branches = new ArrayList<>();
        cases.forEach((key, body) -> branches.add(new Node.Branch(Ftl.call("eq", name, key), body)));
        if (branches.isEmpty()) {
            nodes.addAll(otherwise);
        } else {
            nodes.add(new Node.If(branches, otherwise));
        }
        return nodes;
    }

    /** What a case names; null stands for the default. */
    private List<String> values(Lexer.Tag middle) {
        List<String> values = new ArrayList<>();
        Tokens rest = new Tokens(middle.tokens());
        if (rest.next().isName("default")) {
            values.add(null);
            return values;
        }
        do {
            if (rest.skipName("default")) {
                values.add(null);
            } else {
                values.add(new Expressions(rest, scope).terms().term().argument());
            }
        } while (rest.skip(","));
        rest.needEnd();
        return values;
    }
}
