package app.marketingstatuses.chunk;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;

/** A boolean, which PHP writes as 1 or nothing. */
final class FlagModel implements TemplateBooleanModel, TemplateScalarModel, TemplateHashModel {
    static final FlagModel TRUE = new FlagModel(true);
    static final FlagModel FALSE = new FlagModel(false);

    private final boolean flag;

    private FlagModel(boolean flag) {
        this.flag = flag;
    }

    @Override
    public boolean getAsBoolean() {
        return flag;
    }

    @Override
    public String getAsString() {
        return flag ? "1" : "";
    }

    @Override
    public TemplateModel get(String key) {
        return TextModel.NOTHING;
    }

    @Override
    public boolean isEmpty() {
        return !flag;
    }
}
