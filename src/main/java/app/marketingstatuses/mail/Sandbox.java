package app.marketingstatuses.mail;

import app.marketingstatuses.chunk.RenderFault;
import app.marketingstatuses.mail.TemplateFault.Code;
import app.marketingstatuses.mail.TemplateFault.Part;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateChecks;
import freemarker.core.TemplateTree;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where texts of the owner's are run: they reach maps, lists, texts and numbers only, call nothing but our macros, and are
 * stopped where they take too long or too much. See {@link SandboxRules} and {@link SandboxLimits}.
 */
final class Sandbox {
    /** Longest text of a template, in characters. */
    static final int LONGEST_SOURCE = 200_000;

    private static final Pattern HEADER = Pattern.compile("\\s*[<\\[]#ftl\\b");

    private static final int KEPT = 40;

    private final Configuration configuration;
    private final Map<String, Template> ready = new HashMap<>();

    private Sandbox(Configuration configuration) {
        this.configuration = configuration;
        configuration.setArithmeticEngine(new SandboxNumbers());
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    }

    static Sandbox html() {
        return new Sandbox(Bodies.configuration(HTMLOutputFormat.INSTANCE, "html"));
    }

    static Sandbox text() {
        return new Sandbox(Bodies.configuration(PlainTextOutputFormat.INSTANCE, "text"));
    }

    /** What is wrong with a text as it stands. */
    List<TemplateFault> check(Part part, String source) {
        try {
            Template template = parse(part, source);
            List<TemplateFault> faults = faults(part, source, template);
            return faults.isEmpty() ? OwnVariables.faults(part, TemplateTree.of(template)) : faults;
        } catch (OwnTemplateFails e) {
            return List.of(e.fault());
        }
    }

    /** The names in a text that nothing sets; none where it cannot be read. */
    Set<String> unknownIn(String source) {
        try {
            return OwnVariables.unknownIn(TemplateTree.of(parse(Part.HTML, source)));
        } catch (OwnTemplateFails | StackOverflowError e) {
            return Set.of();
        }
    }

    /**
     * @param model a map or hash of FreeMarker's
     * @throws OwnTemplateFails half a text never leaves here
     */
    String render(Part part, String source, Object model) {
        Template template = watched(part, source);
        SandboxLimits limits = new SandboxLimits();
        try {
            Environment run = template.createProcessingEnvironment(model, limits);
            TemplateChecks.watch(run, limits);
            run.process();
            return limits.text();
        } catch (SandboxLimits.Reached | StackOverflowError | OutOfMemoryError e) {
            throw fails(part, limits.line(), limits.column(), Code.TOO_MUCH);
        } catch (RenderFault e) {
            throw refused(part, e, limits.line(), limits.column());
        } catch (InvalidReferenceException e) {
            throw fails(part, line(e, limits), column(e), Code.MISSING, e.getBlamedExpressionString());
        } catch (TemplateException e) {
            throw failed(part, source, e, limits);
        } catch (IOException | RuntimeException e) {
            throw fails(part, limits.line(), limits.column(), Code.FAILS, lineOf(source, limits.line()));
        }
    }

    /** Ready to be run; made once for each text, since a run may write hundreds of mails of it. */
    private synchronized Template watched(Part part, String source) {
        Template known = ready.get(source);
        if (known == null) {
            known = parse(part, source);
            faults(part, source, known).stream().findFirst().ifPresent(fault -> {
                throw new OwnTemplateFails(fault);
            });
            TemplateChecks.insert(known);
            if (ready.size() >= KEPT) {
                ready.clear();
            }
            ready.put(source, known);
        }
        return known;
    }

    private static OwnTemplateFails failed(Part part, String source, TemplateException e, SandboxLimits limits) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SandboxLimits.Reached) {
                return fails(part, line(e, limits), column(e), Code.TOO_MUCH);
            }
            if (cause instanceof RenderFault fault) {
                return refused(part, fault, line(e, limits), column(e));
            }
        }
        int line = line(e, limits);
        String blamed = e.getBlamedExpressionString();
        return fails(part, line, column(e), Code.FAILS, blamed == null ? lineOf(source, line) : blamed);
    }

    /** By a function that chunks call. */
    private static OwnTemplateFails refused(Part part, RenderFault fault, int line, int column) {
        return fault.isTooMuch()
                ? fails(part, line, column, Code.TOO_MUCH)
                : fails(part, line, column, Code.FAILS, fault.getMessage());
    }

    private static List<TemplateFault> faults(Part part, String source, Template template) {
        try {
            return SandboxRules.faults(part, TemplateTree.of(template));
        } catch (StackOverflowError e) {
            return List.of(TemplateFault.of(part, deepest(source), 0, Code.TOO_MUCH));
        }
    }

    private Template parse(Part part, String source) {
        if (source.length() > LONGEST_SOURCE) {
            throw fails(part, 0, 0, Code.TOO_LONG, Integer.toString(LONGEST_SOURCE));
        }
        if (HEADER.matcher(source).lookingAt()) {
            throw fails(part, 1, 1, Code.FORBIDDEN, "<#ftl>");
        }
        try {
            return new Template("template", new StringReader(source), configuration);
        } catch (ParseException e) {
            throw fails(part, e.getLineNumber(), e.getColumnNumber(), Code.SYNTAX, first(e.getEditorMessage()));
        } catch (SandboxLimits.Reached | StackOverflowError e) {
            throw fails(part, deepest(source), 0, Code.TOO_MUCH);
        } catch (IOException | RuntimeException e) {
            throw fails(part, 0, 0, Code.SYNTAX, "it cannot be read");
        }
    }

    /** The line with the most brackets: where reading gave up. */
    private static int deepest(String source) {
        List<String> lines = source.lines().toList();
        int deepest = 1;
        long most = -1;
        for (int i = 0; i < lines.size(); i++) {
            long brackets =
                    lines.get(i).chars().filter(c -> "([{<!+-".indexOf(c) >= 0).count();
            if (brackets > most) {
                most = brackets;
                deepest = i + 1;
            }
        }
        return deepest;
    }

    private static OwnTemplateFails fails(Part part, int line, int column, Code code, String... details) {
        return new OwnTemplateFails(TemplateFault.of(part, line, column, code, details));
    }

    private static int line(TemplateException e, SandboxLimits limits) {
        return e.getLineNumber() == null ? limits.line() : e.getLineNumber();
    }

    private static int column(TemplateException e) {
        return e.getColumnNumber() == null ? 0 : e.getColumnNumber();
    }

    private static String first(String message) {
        return message == null
                ? ""
                : message.strip().lines().findFirst().orElse("").replaceFirst("[.:]$", "");
    }

    /** FreeMarker's own words about a failure may quote the order; the template's do not. */
    private static String lineOf(String source, int line) {
        return source.lines().skip(Math.max(0, line - 1)).findFirst().orElse("").strip();
    }
}
