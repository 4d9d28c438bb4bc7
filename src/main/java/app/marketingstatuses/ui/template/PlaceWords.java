package app.marketingstatuses.ui.template;

import app.marketingstatuses.engine.BodySource;
import app.marketingstatuses.ui.text.Texts;

/** Places and sources of mails, in words. */
record PlaceWords(Texts texts) {
    /** {@code Customer, English}. */
    String place(TemplatePlace place) {
        return texts.text("place", audience(place), language(place));
    }

    String audience(TemplatePlace place) {
        return texts.text("audience." + place.audience().code());
    }

    String language(TemplatePlace place) {
        String key = "language." + place.language();
        return texts.has(key) ? texts.text(key) : place.language();
    }

    /** @param source null where it is not known */
    String source(BodySource source) {
        return texts.text("source." + (source == null ? "unknown" : source.code()));
    }
}
