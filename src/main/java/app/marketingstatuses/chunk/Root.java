package app.marketingstatuses.chunk;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What a template sees at its top level: our functions, what was laid over the model, the model. */
final class Root implements TemplateHashModel {
    private final Run run;
    private final ChunkModel model;
    private final Deque<PhpArray> overlays = new ArrayDeque<>();

    Root(Run run, ChunkModel model) {
        this.run = run;
        this.model = model;
    }

    /** The same with these values before the model's. */
    Root under(PhpArray overlay) {
        Root under = new Root(run, model);
        under.overlays.addAll(overlays);
        under.overlays.push(overlay);
        return under;
    }

    Run run() {
        return run;
    }

    void push(PhpArray overlay) {
        overlays.push(overlay);
    }

    void pop() {
        overlays.poll();
    }

    /** A variable by its own name; null for none. */
    Object variable(String name) {
        for (PhpArray overlay : overlays) {
            if (overlay.hasKey(name)) {
                return overlay.get(name);
            }
        }
        return model.get(name);
    }

    @Override
    public TemplateModel get(String key) {
        if (key.equals("none")) {
            return TextModel.NOTHING;
        }
        Functions.Function function = Functions.find(key);
        return function == null ? Models.of(variable(Names.original(key))) : method(function);
    }

    private TemplateMethodModelEx method(Functions.Function function) {
        return arguments -> {
            List<Object> values = new ArrayList<>();
            for (Object argument : (List<?>) arguments) {
                values.add(Models.value(argument));
            }
            return Models.of(function.call(new Call(this, values)));
        };
    }

    @Override
    public boolean isEmpty() throws TemplateModelException {
        return false;
    }
}
