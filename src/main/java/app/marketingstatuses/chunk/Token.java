package app.marketingstatuses.chunk;

/** A piece of what stands between the braces of a Fenom tag. */
record Token(Kind kind, String text) {
    static final Token END = new Token(Kind.END, "");

    enum Kind {
        /** {@code $name}, without the dollar. */
        VARIABLE,
        NAME,
        NUMBER,
        /** A text in single quotes, unescaped. */
        STRING,
        /** What stands in double quotes, as it stands. */
        QUOTED,
        MARK,
        END
    }

    boolean is(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }
}
