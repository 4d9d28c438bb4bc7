package app.marketingstatuses.mail;

import app.marketingstatuses.mail.TemplateFault.Code;
import app.marketingstatuses.mail.TemplateFault.Part;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.PlainTextOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;

/** Where texts of the owner's are run. */
final class Sandbox {
    /** Longest text of a template, in characters. */
    static final int LONGEST_SOURCE = 200_000;

    private final Configuration configuration;

    private Sandbox(Configuration configuration) {
        this.configuration = configuration;
    }

    static Sandbox html() {
        return new Sandbox(Bodies.configuration(HTMLOutputFormat.INSTANCE, "html"));
    }

    static Sandbox text() {
        return new Sandbox(Bodies.configuration(PlainTextOutputFormat.INSTANCE, "text"));
    }

    /** What is wrong with a text as it stands. */
    Optional<TemplateFault> check(Part part, String source) {
        try {
            parse(part, source);
            return Optional.empty();
        } catch (OwnTemplateFails e) {
            return Optional.of(e.fault());
        }
    }

    String render(Part part, String source, Map<String, Object> model) {
        Template template = parse(part, source);
        try (StringWriter out = new StringWriter()) {
            template.process(model, out);
            return out.toString();
        } catch (InvalidReferenceException e) {
            throw new OwnTemplateFails(TemplateFault.of(
                    part, line(e), column(e), Code.MISSING, String.valueOf(e.getBlamedExpressionString())));
        } catch (TemplateException e) {
            throw new OwnTemplateFails(TemplateFault.of(part, line(e), column(e), Code.FAILS, first(e.getMessage())));
        } catch (IOException e) {
            throw new OwnTemplateFails(TemplateFault.of(part, 0, 0, Code.FAILS, "it cannot be written"));
        }
    }

    private Template parse(Part part, String source) {
        if (source.length() > LONGEST_SOURCE) {
            throw new OwnTemplateFails(TemplateFault.of(part, 0, 0, Code.TOO_LONG, Integer.toString(LONGEST_SOURCE)));
        }
        try {
            return new Template("template", new StringReader(source), configuration);
        } catch (ParseException e) {
            throw new OwnTemplateFails(TemplateFault.of(
                    part, e.getLineNumber(), e.getColumnNumber(), Code.SYNTAX, first(e.getEditorMessage())));
        } catch (IOException e) {
            throw new OwnTemplateFails(TemplateFault.of(part, 0, 0, Code.SYNTAX, "it cannot be read"));
        }
    }

    private static int line(TemplateException e) {
        return e.getLineNumber() == null ? 0 : e.getLineNumber();
    }

    private static int column(TemplateException e) {
        return e.getColumnNumber() == null ? 0 : e.getColumnNumber();
    }

    private static String first(String message) {
        return message.strip().lines().findFirst().orElse("").replaceFirst("[.:]$", "");
    }
}
