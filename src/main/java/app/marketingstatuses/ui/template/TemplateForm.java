package app.marketingstatuses.ui.template;

import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.store.StoredTemplate;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A template as it is typed, over what is stored. Lives until it is saved or put back, whatever is looked at meanwhile. */
final class TemplateForm {
    private final TemplatePlace place;
    private final StringProperty subject = new SimpleStringProperty(this, "subject", "");
    private final StringProperty html = new SimpleStringProperty(this, "html", "");
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private StoredTemplate stored;

    /** @param stored null where the owner has no template for this place */
    TemplateForm(TemplatePlace place, StoredTemplate stored) {
        this.place = place;
        revert(stored);
    }

    TemplatePlace place() {
        return place;
    }

    StringProperty subject() {
        return subject;
    }

    StringProperty html() {
        return html;
    }

    StringProperty text() {
        return text;
    }

    /** Null where there is none. */
    StoredTemplate stored() {
        return stored;
    }

    /** The version it was begun from; 0 for none. */
    int basedOn() {
        return stored == null ? 0 : stored.version();
    }

    /** As it is typed. */
    MailTemplate template() {
        return place.with(subject.get(), html.get(), text.get());
    }

    /** Whether there is anything of the owner's: stored, or typed. */
    boolean isBegun() {
        return stored != null || isDirty();
    }

    boolean isDirty() {
        return !template().equals(storedText());
    }

    private MailTemplate storedText() {
        return stored == null ? place.with("", "", "") : stored.template();
    }

    /** Puts texts in the place of what is typed. */
    void put(MailTemplate typed) {
        subject.set(typed.subject());
        html.set(typed.html());
        text.set(typed.text());
    }

    /** Keeps what is typed, over another stored version. */
    void rebase(StoredTemplate newer) {
        stored = newer;
    }

    /** Forgets what is typed. */
    void revert(StoredTemplate newer) {
        stored = newer;
        put(storedText());
    }

    /** Takes over what is stored now, unless something is typed. */
    void refresh(StoredTemplate newer) {
        if (!isDirty()) {
            revert(newer);
        }
    }
}
