package app.marketingstatuses.mail;

import app.marketingstatuses.chunk.ChunkRenderer;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.Map;
import java.util.Set;

/**
 * What the owner's templates see: the variables of our own templates, and beside them those of the shop's chunks with the
 * functions that translated chunks call. Where both have a name, the variable is both: {@code delivery} is the name of the
 * delivery, {@code delivery.description} a column of it. A name that neither has is an error where it is used.
 */
final class OwnModel implements TemplateHashModel {
    private static final SimpleObjectWrapper WRAPPER = Bodies.wrapper();

    /** Names that both have. */
    static final Set<String> SHARED = Set.of("order", "delivery", "payment", "address", "status");

    private final Map<String, Object> ours;
    private final OrderVariables variables;
    private final TemplateHashModel chunk;

    /** @param chunk functions and variables as chunks see them */
    OwnModel(Map<String, Object> ours, OrderVariables variables, TemplateHashModel chunk) {
        this.ours = ours;
        this.variables = variables;
        this.chunk = chunk;
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        Object own = ours.get(name);
        if (own == null && name.equals(OwnVariables.PROMO)) {
            return null; // A template can ask whether there is a code; to chunks it is empty.
        }
        if (own == null) {
            return variables.knows(name) || ChunkRenderer.isFunction(name) ? chunk.get(name) : null;
        }
        TemplateModel wrapped = WRAPPER.wrap(own);
        return SHARED.contains(name) ? both(wrapped, chunk.get(name)) : wrapped;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private static TemplateModel both(TemplateModel own, TemplateModel column) {
        if (own instanceof TemplateSequenceModel list) {
            return new Listed(list, (TemplateHashModel) column);
        }
        if (own instanceof TemplateScalarModel text) {
            return new Named(text, (TemplateHashModel) column);
        }
        return column instanceof TemplateNumberModel number
                ? new Numbered(number, (TemplateHashModel) own)
                : new Merged((TemplateHashModel) own, (TemplateHashModel) column);
    }

    /** A number that has columns. */
    private record Numbered(TemplateNumberModel number, TemplateHashModel columns)
            implements TemplateNumberModel, TemplateHashModel {
        @Override
        public Number getAsNumber() throws TemplateModelException {
            return number.getAsNumber();
        }

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            return columns.get(key);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** A text that has columns. */
    private record Named(TemplateScalarModel text, TemplateHashModel columns)
            implements TemplateScalarModel, TemplateHashModel {
        @Override
        public String getAsString() throws TemplateModelException {
            return text.getAsString();
        }

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            return columns.get(key);
        }

        @Override
        public boolean isEmpty() throws TemplateModelException {
            return text.getAsString().isEmpty();
        }
    }

    /** A list that has columns. */
    private record Listed(TemplateSequenceModel list, TemplateHashModel columns)
            implements TemplateSequenceModel, TemplateHashModel {
        @Override
        public TemplateModel get(int index) throws TemplateModelException {
            return list.get(index);
        }

        @Override
        public int size() throws TemplateModelException {
            return list.size();
        }

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            return columns.get(key);
        }

        @Override
        public boolean isEmpty() throws TemplateModelException {
            return list.size() == 0;
        }
    }

    /** Ours first. */
    private record Merged(TemplateHashModel own, TemplateHashModel columns) implements TemplateHashModel {
        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            TemplateModel found = own.get(key);
            return found == null ? columns.get(key) : found;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
