package app.marketingstatuses.chunk;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/** One call of a function of ours, with values of PHP as its arguments. */
record Call(Root root, List<Object> arguments) {
    Run run() {
        return root.run();
    }

    int count() {
        return arguments.size();
    }

    /** Null where it was left out. */
    Object value(int i) {
        return i < arguments.size() ? arguments.get(i) : null;
    }

    String text(int i) {
        return Php.text(value(i));
    }

    String text(int i, String otherwise) {
        return i < arguments.size() ? text(i) : otherwise;
    }

    int whole(int i, int otherwise) {
        return i < arguments.size() ? Php.whole(value(i)) : otherwise;
    }

    BigDecimal number(int i) {
        return Php.number(value(i));
    }

    boolean flag(int i) {
        return Php.truth(value(i));
    }

    boolean isArray(int i) {
        return value(i) instanceof PhpArray;
    }

    /** Empty where it is none. */
    PhpArray array(int i) {
        return value(i) instanceof PhpArray array ? array : PhpArray.list(List.of());
    }

    /** The first argument changed; a safe text stays safe. */
    Object changed(UnaryOperator<String> change) {
        return value(0) instanceof Safe safe ? new Safe(change.apply(safe.html())) : counted(change.apply(text(0)));
    }

    String counted(String made) {
        run().letters(made.length());
        return made;
    }

    /** The text as HTML, escaped where it is not. */
    static String html(Object value) {
        return value instanceof Safe safe ? safe.html() : Escapes.html(Php.text(value));
    }

    /** Several texts as one: safe where any of them is, the others escaped. */
    Object joined(List<Object> pieces) {
        boolean safe = pieces.stream().anyMatch(Safe.class::isInstance);
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(counted(safe ? html(piece) : Php.text(piece))));
        return safe ? new Safe(all.toString()) : all.toString();
    }

    /** A text that stands as it is: in HTML it is HTML. */
    Object asIs(String text) {
        return run().isHtml() ? new Safe(text) : text;
    }
}
