package app.marketingstatuses.chunk;

import java.util.Map;

/**
 * An expression in FreeMarker's language.
 *
 * @param isFlag whether it is a boolean of FreeMarker rather than a value of PHP
 * @param constant the text it always is; null where it depends
 * @param entries of a map whose keys stand there, as expressions; null for anything else
 */
record Code(String ftl, boolean isFlag, String constant, Map<String, String> entries) {
    static Code value(String ftl) {
        return new Code(ftl, false, null, null);
    }

    static Code flag(String ftl) {
        return new Code(ftl, true, null, null);
    }

    static Code number(String digits) {
        return new Code(digits, false, digits, null);
    }

    /** A text of the chunk's author: it may hold HTML, which stands as it is. */
    static Code literal(String text) {
        String quoted = Ftl.string(text);
        return new Code(Ftl.isSpecial(text) ? Ftl.call("html", quoted) : quoted, false, text, null);
    }

    static Code call(String function, Code... arguments) {
        StringBuilder ftl = new StringBuilder(function).append('(');
        for (int i = 0; i < arguments.length; i++) {
            ftl.append(i > 0 ? ", " : "").append(arguments[i].argument());
        }
        return value(ftl.append(')').toString());
    }

    static Code test(String function, Code... arguments) {
        return flag(call(function, arguments).ftl);
    }

    /** For an argument of a function of ours, which take both kinds. */
    String argument() {
        return ftl;
    }

    String asFlag() {
        return isFlag ? ftl : Ftl.call("yes", ftl);
    }

    String asValue() {
        return isFlag ? Ftl.call("flag", ftl) : ftl;
    }

    Code not() {
        return flag("!" + asFlag());
    }

    Code and(Code other) {
        return flag("(" + asFlag() + " && " + other.asFlag() + ")");
    }

    Code or(Code other) {
        return flag("(" + asFlag() + " || " + other.asFlag() + ")");
    }

    /** {@code this ? yes : no}; only the one that counts is worked out. */
    Code then(Code yes, Code no) {
        return value(asFlag() + "?then(" + yes.asValue() + ", " + no.asValue() + ")");
    }
}
