package app.marketingstatuses.chunk;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;

/** A text; what is asked for below it is nothing. */
final class TextModel implements TemplateScalarModel, TemplateHashModel {
    static final TextModel NOTHING = new TextModel("");

    private final String text;

    TextModel(String text) {
        this.text = text;
    }

    @Override
    public String getAsString() {
        return text;
    }

    @Override
    public TemplateModel get(String key) {
        return NOTHING;
    }

    @Override
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
