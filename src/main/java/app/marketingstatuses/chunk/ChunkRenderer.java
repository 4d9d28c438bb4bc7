package app.marketingstatuses.chunk;

import app.marketingstatuses.domain.Telling;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.Version;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Renders translated chunks, and templates written in FreeMarker with the same variables and functions. Values are
 * escaped in HTML unless the template itself says otherwise. Templates reach texts, numbers, lists and maps only; size,
 * turns and depth are bounded. May be used by many threads.
 */
public final class ChunkRenderer {
    private static final Version VERSION = Configuration.VERSION_2_3_34;
    private static final int KEPT = 200;

    private final Configuration html = configuration();
    private final Configuration text = configuration();
    private final ChunkTranslator lexiconTexts = ChunkTranslator.withoutChunks();
    private final Map<String, Translation> translations = new Kept<>();
    private final Map<String, Template> templates = new Kept<>();

    public ChunkRenderer() {
        html.setOutputFormat(HTMLOutputFormat.INSTANCE);
        text.setOutputFormat(PlainTextOutputFormat.INSTANCE);
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(null);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new SimpleObjectWrapper(VERSION));
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setNumberFormat("computer");
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        return configuration;
    }

    /**
     * Renders a complete translation.
     *
     * @throws RenderFault where these values, or the template, do not allow it; half a text never leaves here
     */
    public Rendering render(Translation translation, ChunkModel model, ChunkValues values, ChunkFormat format) {
        Run run = new Run(this, values, format);
        String rendered = process(translation, new Root(run, model), run);
        return new Rendering(rendered, run.plain());
    }

    /** What a template sees at its top level, for templates that are run elsewhere: functions and variables. */
    public TemplateHashModel scope(ChunkModel model, ChunkValues values, ChunkFormat format) {
        return new Root(new Run(this, values, format), model);
    }

    /** Whether translated chunks call a function of this name. */
    public static boolean isFunction(String name) {
        return name.equals("none") || Functions.find(name) != null;
    }

    /** A lexicon text in the middle of another template: its tags see the same variables, after their own. */
    String lexicon(String source, Root root, Run run) {
        Translation translation;
        synchronized (translations) {
            translation = translations.computeIfAbsent(source, lexiconTexts::translateModx);
        }
        if (!translation.complete()) {
            throw new RenderFault(translation.faults().get(0).sentence(), 0);
        }
        return process(translation, root, run);
    }

    private String process(Translation translation, Root root, Run run) {
        run.plain(translation.plain());
        BoundedWriter out = new BoundedWriter();
        try {
            template(translation.template(), run.format()).process(root, out);
            return out.toString();
        } catch (TemplateException | IOException e) {
            throw fault(e);
        } catch (StackOverflowError e) {
            throw new RenderFault(Telling.MAIL_TOO_MUCH);
        }
    }

    private Template template(String source, ChunkFormat format) throws IOException {
        synchronized (templates) {
            String key = format + source;
            Template known = templates.get(key);
            if (known == null) {
                known = new Template(null, source, format == ChunkFormat.HTML ? html : text);
                templates.put(key, known);
            }
            return known;
        }
    }

    /** FreeMarker's own words may quote the order: only the line is told. */
    private static RenderFault fault(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof RenderFault fault) {
                return fault;
            }
        }
        int line = e instanceof TemplateException failed && failed.getLineNumber() != null ? failed.getLineNumber() : 0;
        if (e instanceof freemarker.core.ParseException unreadable) {
            line = unreadable.getLineNumber();
        }
        return new RenderFault(Telling.TRANSLATION_FAILS.say(line), line);
    }

    /** The last ones used. */
    private static final class Kept<V> extends LinkedHashMap<String, V> {
        private static final long serialVersionUID = 1;

        Kept() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > KEPT;
        }
    }
}
