package app.marketingstatuses.mail;

import app.marketingstatuses.chunk.ChunkFormat;
import app.marketingstatuses.chunk.ChunkRenderer;
import app.marketingstatuses.chunk.RenderFault;
import app.marketingstatuses.domain.Telling;
import org.jsoup.nodes.Document;

/** Renders the shop's own chunks. What could run or load code in a mail program never leaves here. */
final class ChunkBodies {
    private final ChunkRenderer renderer;

    ChunkBodies(ChunkRenderer renderer) {
        this.renderer = renderer;
    }

    /** @throws CannotRender where the values of the order do not allow it */
    Bodies.Body render(BodyChoice.Shop body, LetterValues values) {
        try {
            String html = renderer.render(body.translation(), values.variables(), values.answers(), ChunkFormat.HTML)
                    .text();
            Document clean = CleanHtml.of(html);
            return new Bodies.Body(clean.outerHtml(), HtmlText.of(clean));
        } catch (RenderFault e) {
            throw new CannotRender(Telling.CHUNK_FAILS, body.chunk(), e.getMessage());
        }
    }
}
