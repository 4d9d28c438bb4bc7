package freemarker.core;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts a check before every step of a template, so that whoever runs it can stop it: at every turn of a loop, at every call,
 * and between any two steps in a row. FreeMarker itself does so for interrupted threads, in loops only.
 */
@SuppressWarnings("deprecation") // What FreeMarker calls so it means to hide, not to remove.
public final class TemplateChecks {
    private static final String KEY = TemplateChecks.class.getName();
    private static final Set<String> BODIES = Set.of(
            "MixedContent",
            "IteratorBlock",
            "Items",
            "Sep",
            "ConditionalBlock",
            "Macro",
            "Case",
            "ElseOfList",
            "BlockAssignment",
            "UnifiedCall",
            "AutoEscBlock",
            "NoAutoEscBlock",
            "OutputFormatBlock");

    private TemplateChecks() {}

    /** Called in the thread that runs the template; throws an unchecked exception to stop it. */
    public interface Check {
        /**
         * @param line of the step that comes next
         * @param depth how many macros and functions are being called
         * @param changed values of the variables that were just set
         */
        void step(int line, int column, int depth, List<TemplateModel> changed) throws TemplateException;
    }

    /** Puts the checks into a template; once for each. */
    public static void insert(Template template) {
        into(template.getRootTreeNode());
    }

    /** Has a run of such a template watched. */
    public static void watch(Environment run, Check check) {
        run.setCustomAttribute(KEY, check);
    }

    private static void into(TemplateElement element) {
        List<TemplateElement> steps = new ArrayList<>();
        for (int i = 0; i < TemplateTree.elementCount(element); i++) {
            steps.add(element.getChild(i));
        }
        for (TemplateElement step : steps) {
            into(step);
        }
        if (!BODIES.contains(element.getClass().getSimpleName())) {
            return;
        }
        List<String> names = element instanceof Macro macro ? List.of(macro.getArgumentNames()) : List.of();
        int at = 0;
        if (element.isNestedBlockRepeater() || !names.isEmpty()) {
            element.addChild(at++, new Step(element, names));
        }
        names = List.of();
        for (TemplateElement step : steps) {
            if (!(step instanceof TextBlock) && !(step instanceof Macro)) {
                element.addChild(at++, new Step(step, names));
            }
            names = assigned(step);
            at++;
        }
        if (!names.isEmpty()) {
            element.addChild(at, new Step(element, names));
        }
    }

    /** The variables that a step sets. */
    private static List<String> assigned(TemplateElement step) {
        if (step instanceof Assignment || step instanceof BlockAssignment) {
            return List.of(String.valueOf(step.getParameterValue(0)));
        }
        List<String> names = new ArrayList<>();
        if (step instanceof AssignmentInstruction) {
            for (int i = 0; i < TemplateTree.elementCount(step); i++) {
                names.addAll(assigned(step.getChild(i)));
            }
        }
        return names;
    }

    @SuppressWarnings("unchecked") // An old interface of Swing's that FreeMarker implements.
    private static final class Step extends TemplateElement {
        private final List<String> names;

        Step(TemplateElement before, List<String> names) {
            this.names = names;
            setLocation(
                    before.getTemplate(), before.beginColumn, before.beginLine, before.beginColumn, before.beginLine);
        }

        @Override
        TemplateElement[] accept(Environment env) throws TemplateException {
            if (env.getCustomAttribute(KEY) instanceof Check check) {
                int depth = 0;
                for (Macro.Context call = env.getCurrentMacroContext(); call != null; call = call.prevMacroContext) {
                    depth++;
                }
                List<TemplateModel> changed = new ArrayList<>();
                for (String name : names) {
                    TemplateModel value = env.getVariable(name);
                    if (value != null) {
                        changed.add(value);
                    }
                }
                check.step(beginLine, beginColumn, depth, changed);
            }
            return null;
        }

        @Override
        protected String dump(boolean canonical) {
            return canonical ? "" : "--" + getNodeTypeSymbol() + "--";
        }

        @Override
        String getNodeTypeSymbol() {
            return "#step";
        }

        @Override
        int getParameterCount() {
            return 0;
        }

        @Override
        Object getParameterValue(int i) {
            throw new IndexOutOfBoundsException();
        }

        @Override
        ParameterRole getParameterRole(int i) {
            throw new IndexOutOfBoundsException();
        }

        @Override
        boolean isNestedBlockRepeater() {
            return false;
        }

        @Override
        boolean isShownInStackTrace() {
            return false;
        }
    }
}
