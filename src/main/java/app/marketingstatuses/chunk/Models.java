package app.marketingstatuses.chunk;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.SimpleNumber;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Values of PHP as FreeMarker sees them, and back. Whatever is missing is an empty text, not an error. */
final class Models {
    private static final Pattern UNFIT = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private Models() {}

    /** @param value of PHP, or of the model's maps and lists */
    static TemplateModel of(Object value) {
        if (value == null) {
            return TextModel.NOTHING;
        }
        if (value instanceof TemplateModel model) {
            return model;
        }
        if (value instanceof ChunkModel.OutOfReach missing) {
            throw new RenderFault(missing.why(), 0);
        }
        if (value instanceof Safe safe) {
            return markup(safe);
        }
        if (value instanceof PhpArray array) {
            return new ArrayModel(array);
        }
        if (value instanceof Map<?, ?> map) {
            return new ArrayModel(PhpArray.map(map));
        }
        if (value instanceof List<?> list) {
            return new ArrayModel(PhpArray.list(list));
        }
        if (value instanceof Boolean flag) {
            return flag ? FlagModel.TRUE : FlagModel.FALSE;
        }
        if (value instanceof Number number) {
            return new SimpleNumber(new BigDecimal(number.toString()));
        }
        return new TextModel(plain(value.toString()));
    }

    /** Without the marks that turn the direction of all text behind them. */
    private static String plain(String text) {
        return UNFIT.matcher(text).find() ? UNFIT.matcher(text).replaceAll("") : text;
    }

    private static TemplateModel markup(Safe safe) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(safe.html());
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value of PHP behind a model. */
    static Object value(Object model) throws TemplateModelException {
        if (model == null || model == TextModel.NOTHING) {
            return null;
        }
        if (model instanceof ArrayModel array) {
            return array.array();
        }
        if (model instanceof TemplateMarkupOutputModel<?> markup) {
            return new Safe(HTMLOutputFormat.INSTANCE.getMarkupString((TemplateHTMLOutputModel) markup));
        }
        if (model instanceof TemplateBooleanModel flag) {
            return flag.getAsBoolean();
        }
        if (model instanceof TemplateNumberModel number) {
            return new BigDecimal(number.getAsNumber().toString());
        }
        if (model instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        return model instanceof TemplateHashModelEx map ? map(map) : list(model);
    }

    private static Object map(TemplateHashModelEx map) throws TemplateModelException {
        Map<String, Object> values = new LinkedHashMap<>();
        if (map instanceof TemplateHashModelEx2 pairs) {
            for (var pair = pairs.keyValuePairIterator(); pair.hasNext(); ) {
                var entry = pair.next();
                values.put(((TemplateScalarModel) entry.getKey()).getAsString(), value(entry.getValue()));
            }
            return PhpArray.map(values);
        }
        for (TemplateModelIterator keys = map.keys().iterator(); keys.hasNext(); ) {
            String key = ((TemplateScalarModel) keys.next()).getAsString();
            values.put(key, value(map.get(key)));
        }
        return PhpArray.map(values);
    }

    private static Object list(Object model) throws TemplateModelException {
        List<Object> values = new ArrayList<>();
        if (model instanceof TemplateSequenceModel sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                values.add(value(sequence.get(i)));
            }
        } else if (model instanceof TemplateCollectionModel collection) {
            for (TemplateModelIterator all = collection.iterator(); all.hasNext(); ) {
                values.add(value(all.next()));
            }
        }
        return PhpArray.list(values);
    }
}
