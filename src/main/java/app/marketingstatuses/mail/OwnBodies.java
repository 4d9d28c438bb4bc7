package app.marketingstatuses.mail;

import app.marketingstatuses.chunk.ChunkFormat;
import app.marketingstatuses.chunk.ChunkRenderer;
import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.mail.TemplateFault.Part;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/** Renders the owner's templates. What could run or load code in a mail program never leaves here. */
final class OwnBodies {
    private final Sandbox html = Sandbox.html();
    private final Sandbox text = Sandbox.text();
    private final ChunkRenderer renderer;

    /** @param renderer whose functions templates may call */
    OwnBodies(ChunkRenderer renderer) {
        this.renderer = renderer;
    }

    /** What is wrong with a template as far as it shows without an order; the text part only where there is one. */
    List<TemplateFault> check(MailTemplate template) {
        List<TemplateFault> faults = new ArrayList<>();
        faults.addAll(text.check(Part.SUBJECT, template.subject()));
        faults.addAll(html.check(Part.HTML, template.html()));
        faults.addAll(text.check(Part.TEXT, template.text()));
        faults.addAll(CodeInSource.find(Part.HTML, template.html()));
        if (template.html().isBlank()) {
            faults.add(TemplateFault.of(Part.HTML, 0, 0, TemplateFault.Code.EMPTY));
        }
        return faults;
    }

    /** The template's own subject, on one line. */
    String subject(MailTemplate template, LetterValues values) {
        String subject =
                OneLine.of(text.render(Part.SUBJECT, template.subject(), values.both(renderer, ChunkFormat.TEXT)));
        if (subject.isEmpty()) {
            throw new OwnTemplateFails(TemplateFault.of(Part.SUBJECT, 0, 0, TemplateFault.Code.EMPTY));
        }
        return subject;
    }

    Bodies.Body body(MailTemplate template, LetterValues values) {
        Document clean = CleanHtml.of(html.render(Part.HTML, template.html(), values.both(renderer, ChunkFormat.HTML)));
        String plain = template.text().isBlank()
                ? HtmlText.of(clean)
                : PlainText.tidy(text.render(Part.TEXT, template.text(), values.both(renderer, ChunkFormat.TEXT)));
        return new Bodies.Body(clean.outerHtml(), plain);
    }
}
