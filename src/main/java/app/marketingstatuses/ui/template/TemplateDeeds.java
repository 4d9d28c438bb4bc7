package app.marketingstatuses.ui.template;

import app.marketingstatuses.engine.BodySource;
import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.StoredTemplate;
import app.marketingstatuses.store.TemplateSaving;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.text.Texts;
import java.util.function.Consumer;
import java.util.function.Function;

/** What can be done with a template that is open. Never writes over what somebody else saved meanwhile unless told to. */
final class TemplateDeeds {
    private final Workbench workbench;
    private final TemplateModel model;
    private final Texts texts;
    private Consumer<TemplateSaving.Conflict> onConflict = conflict -> {};

    TemplateDeeds(Workbench workbench, TemplateModel model) {
        this.workbench = workbench;
        this.model = model;
        texts = workbench.texts(TemplateDeeds.class);
    }

    /** @param ask shows the user what somebody else saved meanwhile */
    void onConflict(Consumer<TemplateSaving.Conflict> ask) {
        onConflict = ask;
    }

    /** Whether what is typed can be saved: there is something new, and nothing wrong with it. */
    boolean canSave() {
        TemplateForm form = model.formProperty().get();
        return form != null && form.isDirty() && model.marksProperty().get().isEmpty();
    }

    void save() {
        if (canSave()) {
            save(model.formProperty().get(), model.formProperty().get().basedOn());
        }
    }

    /** Saves what is typed over what somebody else saved. */
    void keepMine(TemplateSaving.Conflict conflict) {
        save(
                model.formProperty().get(),
                conflict.theirs() == null ? 0 : conflict.theirs().version());
    }

    /** Takes what somebody else saved; what is typed can be brought back at once. */
    void takeTheirs(TemplateSaving.Conflict conflict) {
        replace(model.formProperty().get(), conflict.theirs(), "conflict.taken");
        workbench.desk().changed();
    }

    private void save(TemplateForm form, int basedOn) {
        MailTemplate typed = form.template();
        workbench.write(
                texts.text("save.ask"),
                texts.text("save.detail"),
                texts.text("save"),
                () -> write(
                        form,
                        "job.save",
                        shop -> shop.store().templates().save(typed, basedOn, shop.now(), workbench.user()),
                        saved -> {
                            form.rebase(saved);
                            workbench.dialogs().notice(texts.text("saved", saved.version()));
                        }));
    }

    private void write(
            TemplateForm form,
            String title,
            Function<ShopSession, TemplateSaving> work,
            Consumer<StoredTemplate> onDone) {
        workbench.jobs().run(texts.text(title), progress -> workbench.desk().visit(work), saving -> {
            if (saving instanceof TemplateSaving.Done done) {
                onDone.accept(done.stored());
                workbench.desk().changed();
            } else {
                onConflict.accept((TemplateSaving.Conflict) saving);
            }
        });
    }

    /** Takes the template away: mails are made of the shop's chunk, or of ours. Can be taken back. */
    void drop() {
        TemplateForm form = model.formProperty().get();
        if (form == null || form.stored() == null) {
            return;
        }
        StoredTemplate old = form.stored();
        MailTemplate typed = form.template();
        TemplatePlace place = form.place();
        workbench.write(
                texts.text("drop.ask"),
                texts.text("drop.detail"),
                texts.text("drop.yes"),
                () -> write(
                        form,
                        "job.drop",
                        shop -> shop.store()
                                .templates()
                                .drop(place.status(), place.audience(), place.language(), old.version()),
                        gone -> {
                            form.revert(null);
                            workbench
                                    .dialogs()
                                    .notice(
                                            texts.text("dropped"),
                                            texts.text("undo"),
                                            () -> bringBack(form, old, typed));
                        }));
    }

    private void bringBack(TemplateForm form, StoredTemplate old, MailTemplate typed) {
        write(
                form,
                "job.save",
                shop -> shop.store().templates().restore(old, 0, shop.now(), workbench.user()),
                saved -> {
                    form.rebase(saved);
                    form.put(typed);
                });
    }

    /**
     * Puts the text that the mail is made of, or ours, into the editor.
     *
     * @param onBegun told when it is there
     */
    void start(BodySource source, Runnable onBegun) {
        TemplatePlace place = model.formProperty().get().place();
        workbench
                .jobs()
                .run(
                        texts.text("job.start"),
                        progress -> workbench
                                .desk()
                                .visit(shop -> shop.templateStudio()
                                        .start(source, place.status(), place.audience(), place.language())),
                        begun -> {
                            TemplateForm form = model.formProperty().get();
                            if (begun.isEmpty()) {
                                workbench.dialogs().notice(texts.text("start.none"));
                            } else if (form != null && form.place().equals(place)) {
                                begin(begun.get(), "started." + source.code());
                                onBegun.run();
                            }
                        });
    }

    /** Puts an older version into the editor, to be looked at and saved. */
    void restore(StoredTemplate older) {
        begin(older.template(), "restored", older.version());
    }

    /** Puts a text into the editor in the place of what is typed, which can be brought back at once. */
    void begin(MailTemplate text, String told, Object... details) {
        TemplateForm form = model.formProperty().get();
        MailTemplate before = form.template();
        form.put(text);
        model.look();
        workbench.dialogs().notice(texts.text(told, details), texts.text("undo"), () -> {
            form.put(before);
            model.look();
        });
    }

    private void replace(TemplateForm form, StoredTemplate theirs, String told) {
        StoredTemplate base = form.stored();
        MailTemplate before = form.template();
        form.revert(theirs);
        workbench.dialogs().notice(texts.text(told), texts.text("undo"), () -> {
            form.rebase(base);
            form.put(before);
            model.look();
        });
    }

    /** Forgets what is typed; it can be brought back at once. */
    void revert() {
        TemplateForm form = model.formProperty().get();
        if (form != null && form.isDirty()) {
            replace(form, form.stored(), "reverted");
            model.look();
        }
    }
}
