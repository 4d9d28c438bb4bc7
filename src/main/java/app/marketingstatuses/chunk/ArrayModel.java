package app.marketingstatuses.chunk;

import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** An array: a list, a map, and as a text nothing. */
final class ArrayModel implements TemplateHashModelEx2, TemplateSequenceModel, TemplateScalarModel {
    private final PhpArray array;
    private List<Object> values;

    ArrayModel(PhpArray array) {
        this.array = array;
    }

    PhpArray array() {
        return array;
    }

    @Override
    public TemplateModel get(String key) {
        return Models.of(array.get(key));
    }

    @Override
    public TemplateModel get(int index) {
        if (values == null) {
            values = array.values();
        }
        return index >= 0 && index < values.size() ? Models.of(values.get(index)) : TextModel.NOTHING;
    }

    @Override
    public int size() {
        return array.size();
    }

    @Override
    public boolean isEmpty() {
        return array.size() == 0;
    }

    @Override
    public String getAsString() {
        return "";
    }

    @Override
    public TemplateCollectionModel keys() {
        return () -> over(array.entries().stream().map(entry -> entry.getKey()).iterator());
    }

    @Override
    public TemplateCollectionModel values() {
        return () ->
                over(array.entries().stream().map(entry -> entry.getValue()).iterator());
    }

    private static TemplateModelIterator over(Iterator<Object> values) {
        return new TemplateModelIterator() {
            @Override
            public TemplateModel next() {
                return Models.of(values.next());
            }

            @Override
            public boolean hasNext() {
                return values.hasNext();
            }
        };
    }

    @Override
    public KeyValuePairIterator keyValuePairIterator() {
        Iterator<Map.Entry<Object, Object>> entries = array.entries().iterator();
        return new KeyValuePairIterator() {
            @Override
            public boolean hasNext() throws TemplateModelException {
                return entries.hasNext();
            }

            @Override
            public KeyValuePair next() {
                Map.Entry<Object, Object> entry = entries.next();
                return new Pair(new TextModel(entry.getKey().toString()), Models.of(entry.getValue()));
            }
        };
    }

    private record Pair(TemplateModel key, TemplateModel value) implements KeyValuePair {
        @Override
        public TemplateModel getKey() {
            return key;
        }

        @Override
        public TemplateModel getValue() {
            return value;
        }
    }
}
