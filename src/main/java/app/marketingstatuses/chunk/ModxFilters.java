package app.marketingstatuses.chunk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The output filters of a MODX tag, from left to right. */
final class ModxFilters {
    private static final Map<String, String> ARITHMETIC = Map.ofEntries(
            Map.entry("add", "+"),
            Map.entry("increment", "+"),
            Map.entry("incr", "+"),
            Map.entry("subtract", "-"),
            Map.entry("decrement", "-"),
            Map.entry("decr", "-"),
            Map.entry("multiply", "*"),
            Map.entry("mpy", "*"),
            Map.entry("divide", "/"),
            Map.entry("div", "/"),
            Map.entry("modulus", "%"),
            Map.entry("mod", "%"));

    private final Scope scope;
    private final List<String> names = new ArrayList<>();
    private final List<Code> arguments = new ArrayList<>();
    private Code condition;
    private String joiner = "and";
    private Code value;
    private boolean chosen;

    ModxFilters(Scope scope, Code value) {
        this.scope = scope;
        this.value = value;
    }

    /** @param argument null for none */
    void add(String name, Code argument) {
        names.add(name);
        arguments.add(argument);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** What the filters make of a value. */
    Code of(Code first) {
        value = first;
        for (int i = 0; i < names.size(); i++) {
            scope.work().decides();
            Code argument = arguments.get(i);
            apply(names.get(i), argument, argument == null ? Code.literal("") : argument);
        }
        return value;
    }

    private void apply(String name, Code given, Code argument) {
        switch (name) {
            case "is", "eq", "equals", "equalto", "isequal", "isequalto", "input", "if" ->
                test(Code.test("eq", value, argument));
            case "ne", "neq", "isnot", "isnt", "notequals", "notequalto" ->
                test(Code.test("eq", value, argument).not());
            case "gt", "isgt", "greaterthan", "isgreaterthan" -> test(Code.test("less", argument, value));
            case "lt", "islt", "lessthan", "islowerthan", "lowerthan", "islessthan" ->
                test(Code.test("less", value, argument));
            case "gte", "ge", "eg", "isgte", "greaterthanorequalto", "equalorgreaterthen" ->
                test(Code.test("atMost", argument, value));
            case "lte", "le", "el", "islte", "lessthanorequalto", "equaltoorlessthan" ->
                test(Code.test("atMost", value, argument));
            case "contains" -> test(Code.test("contained", argument, value, Code.literal("string")));
            case "in", "inarray" ->
                test(Code.test("contained", value, Code.call("split", argument), Code.literal("list")));
            case "or", "and" -> joiner = name;
            case "then" -> value = branch(argument, Code.literal(""), true);
            case "else" -> value = branch(value, argument, false);
            case "show" -> value = branch(value, Code.literal(""), true);
            case "hide" -> value = branch(Code.literal(""), value, true);
            case "default", "ifempty", "isempty", "empty" -> value = value.then(value, argument);
            case "notempty", "!empty", "ifnotempty", "isnotempty" -> value = value.then(argument, Code.literal(""));
            default -> value = function(name, given, argument);
        }
    }

    private void test(Code test) {
        condition = condition == null ? test : joiner.equals("or") ? condition.or(test) : condition.and(test);
        joiner = "and";
    }

    /** After a {@code then} the {@code else} only fills what it left. */
    private Code branch(Code yes, Code no, boolean first) {
        if (condition == null) {
            throw Fault.syntax();
        }
        Code kept = first || !chosen ? yes : value;
        chosen = true;
        return condition.then(kept, no);
    }

    private Code function(String name, Code given, Code argument) {
        if (ARITHMETIC.containsKey(name)) {
            Code by = given == null ? Code.number(name.startsWith("m") || name.startsWith("d") ? "2" : "1") : given;
            return Code.call("calc", value, Code.literal(ARITHMETIC.get(name)), by);
        }
        return switch (name) {
            case "cat" -> Code.call("text", value, argument);
            case "date" ->
                Code.call("date_format", value, given == null ? Code.literal("%A, %d %B %Y %H:%M:%S") : given);
            case "strip" -> Code.call("strip", value, Code.flag("true"));
            case "stripString" -> Code.call("replace", value, argument, Code.literal(""));
            case "replace" -> replaced(given);
            case "ellipsis", "limit" ->
                Code.call(
                        name.equals("limit") ? "limit" : "truncate", value, given == null ? Code.number("100") : given);
            default ->
                given == null
                        ? new Modifiers(scope).apply(name, value, List.of())
                        : new Modifiers(scope).apply(name, value, List.of(given));
        };
    }

    /** <code>:replace=`this==that`</code>. */
    private Code replaced(Code argument) {
        int middle = argument == null || argument.constant() == null
                ? -1
                : argument.constant().indexOf("==");
        if (middle < 0) {
            throw Fault.syntax();
        }
        return Code.call(
                "replace",
                value,
                Code.literal(argument.constant().substring(0, middle)),
                Code.literal(argument.constant().substring(middle + 2)));
    }
}
