package app.marketingstatuses.mail;

import freemarker.core.TemplateChecks;
import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.util.List;

/** Stops a template that takes too long or too much: asked before each of its steps, and with each text it writes. */
final class SandboxLimits extends Writer implements TemplateChecks.Check {
    private static final long NANOS = 1_500_000_000L;
    private static final int STEPS = 400_000;
    private static final int CALLS = 80;
    private static final int OUTPUT = 1_600_000;
    private static final int TEXT = 200_000;
    private static final int LIST = 2_000;
    private static final long MEMORY = 400_000_000;

    private final StringBuilder out = new StringBuilder();
    private final long start = System.nanoTime();
    private final long memory = allocated();
    private int steps;
    private int line;
    private int column;

    @Override
    public void step(int atLine, int atColumn, int depth, List<TemplateModel> changed) throws TemplateException {
        line = atLine;
        column = atColumn;
        boolean spent =
                ++steps > STEPS || depth > CALLS || System.nanoTime() - start > NANOS || allocated() - memory > MEMORY;
        if (spent) {
            throw new Reached();
        }
        for (TemplateModel value : changed) {
            if (size(value) > 1) {
                throw new Reached();
            }
        }
    }

    /** As a share of what a variable may hold. */
    private static double size(TemplateModel value) throws TemplateException {
        if (value instanceof TemplateMarkupOutputModel<?> markup) {
            return text(markup) / (double) TEXT;
        }
        if (value instanceof TemplateScalarModel text) {
            String string = text.getAsString();
            return string == null ? 0 : string.length() / (double) TEXT;
        }
        if (value instanceof TemplateSequenceModel list) {
            return list.size() / (double) LIST;
        }
        return value instanceof TemplateHashModelEx map ? map.size() / (double) LIST : 0;
    }

    private static <M extends TemplateMarkupOutputModel<M>> int text(TemplateMarkupOutputModel<M> markup)
            throws TemplateException {
        @SuppressWarnings("unchecked")
        M own = (M) markup;
        return markup.getOutputFormat().getMarkupString(own).length();
    }

    /** What this thread has taken so far, in bytes; 0 where the runtime does not tell. */
    private static long allocated() {
        return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
                ? threads.getCurrentThreadAllocatedBytes()
                : 0;
    }

    @Override
    public void write(char[] text, int offset, int length) {
        if (out.length() + length > OUTPUT) {
            throw new Reached();
        }
        out.append(text, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** All that was written. */
    String text() {
        return out.toString();
    }

    /** Where the run was last seen. */
    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** A bound was reached. */
    static final class Reached extends RuntimeException {
        Reached() {
            super("a bound of mail templates was reached", null, false, false);
        }
    }
}
