package app.marketingstatuses.mail;

import app.marketingstatuses.domain.Telling;
import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/**
 * Renders mail bodies. One text a template and language serves both parts of a mail: the macros it calls come from a
 * library for HTML, where every value is escaped, and one for plain text. Templates reach maps, lists, strings and numbers
 * only, no Java.
 */
final class Bodies {
    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final Configuration html = configuration(HTMLOutputFormat.INSTANCE, "html");
    private final Configuration text = configuration(PlainTextOutputFormat.INSTANCE, "text");

    /** Maps, lists, texts and numbers; nothing of Java. */
    static SimpleObjectWrapper wrapper() {
        return new SimpleObjectWrapper(VERSION);
    }

    static Configuration configuration(OutputFormat format, String library) {
        Configuration configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(new ClassTemplateLoader(Bodies.class, "templates"));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setOutputFormat(format);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(wrapper());
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setNumberFormat("computer");
        configuration.addAutoImport("m", library + ".ftl");
        return configuration;
    }

    /** @throws CannotRender where the template fails; half a body never leaves here */
    Body render(BodyTemplate template, Language language, Map<String, Object> model) {
        return render(template.code(), language, model);
    }

    /** @param template its file's name without the ending */
    Body render(String template, Language language, Map<String, Object> model) {
        String name = language.code() + "/" + template + ".ftl";
        return new Body(process(html, name, language, model), PlainText.tidy(process(text, name, language, model)));
    }

    private static String process(
            Configuration configuration, String name, Language language, Map<String, Object> model) {
        try (StringWriter out = new StringWriter()) {
            configuration.getTemplate(name, language.locale()).process(model, out);
            return out.toString();
        } catch (TemplateException e) {
            throw new CannotRender(Telling.TEMPLATE_FAILS, name, e.getLineNumber());
        } catch (IOException e) {
            throw new CannotRender(Telling.TEMPLATE_UNREADABLE, name);
        }
    }

    /** Both parts of a mail. */
    record Body(String html, String text) {}
}
