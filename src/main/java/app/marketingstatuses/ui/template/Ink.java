package app.marketingstatuses.ui.template;

/** What a stretch of a template is, for its colour. */
enum Ink {
    PLAIN,
    COMMENT,
    DIRECTIVE,
    VALUE,
    TAG,
    STRING;

    /** The style class that draws it. */
    String styleClass() {
        return "code-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
