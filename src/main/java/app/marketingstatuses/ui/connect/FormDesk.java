package app.marketingstatuses.ui.connect;

import app.marketingstatuses.session.ShopSecrets;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.tunnel.UnknownHostKey;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.text.Texts;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;

/** A connection being edited: tries it, saves it, opens it. */
final class FormDesk implements FormPage.Actions {
    private final ShopForm form;
    private final ConnectTools tools;
    private final ShopBook book;
    private final Opening opening;
    private final Consumer<Node> show;
    private final Runnable onLeave;
    private final BiConsumer<Profile, Profile> onSaved;
    private final Texts texts;
    private final Examination examination;
    private final Jobs.Slot tests;
    private final FormPage page;

    FormDesk(
            ShopForm form,
            ConnectTools tools,
            ShopBook book,
            Opening opening,
            boolean hasKeyStore,
            Consumer<Node> show,
            Runnable onLeave,
            BiConsumer<Profile, Profile> onSaved) {
        this.form = form;
        this.tools = tools;
        this.book = book;
        this.opening = opening;
        this.show = show;
        this.onLeave = onLeave;
        this.onSaved = onSaved;
        this.texts = tools.texts();
        this.examination = new Examination(tools.opener(), tools.language());
        this.tests = tools.jobs().slot();
        this.page = new FormPage(form, tools, hasKeyStore, show, this);
    }

    private Node node() {
        return page.node();
    }

    /** Shows the form, ready to be typed into. */
    void begin() {
        show.accept(node());
        page.begin();
    }

    boolean isDirty() {
        return form.isDirty();
    }

    @Override
    public void test() {
        Profile profile = form.profile();
        ShopSecrets typed = form.typed();
        page.test().running(tests::cancel);
        tests.run(
                texts.text("test.running"),
                progress -> examination.of(profile, book.merged(form.before(), typed), progress),
                page.test()::show,
                trouble -> untested(profile, trouble));
    }

    private void untested(Profile profile, Throwable trouble) {
        page.test().idle(texts.text("test.hint"));
        Runnable form = () -> show.accept(node());
        UnknownHostKey.in(trouble)
                .ifPresentOrElse(
                        key -> opening.consent(
                                profile,
                                key,
                                () -> {
                                    form.run();
                                    test();
                                },
                                form),
                        () -> tools.dialogs().trouble(trouble));
    }

    @Override
    public void save() {
        save(saved -> {
            onLeave.run();
            tools.dialogs().notice(texts.text("saved", saved.name()));
        });
    }

    /** What was typed is used at once, also where it is kept nowhere. */
    @Override
    public void saveAndOpen() {
        ShopSecrets typed = form.typed();
        save(saved -> tools.jobs()
                .run(
                        texts.text("opening", saved.name()),
                        progress -> secrets(saved, typed),
                        secrets -> opening.ask(saved, secrets)));
    }

    private ShopSecrets secrets(Profile saved, ShopSecrets typed) {
        ShopSecrets kept = book.secrets(saved);
        return new ShopSecrets(
                typed.database() == null ? kept.database() : typed.database(),
                typed.ssh() == null ? kept.ssh() : typed.ssh(),
                kept.mail());
    }

    private void save(Consumer<Profile> then) {
        tests.cancel();
        Profile profile = form.profile();
        ShopSecrets typed = form.typed();
        tools.jobs().run(texts.text("saving"), progress -> book.save(form.before(), profile, typed), saved -> {
            form.markSaved();
            onSaved.accept(form.before(), saved);
            then.accept(saved);
        });
    }

    @Override
    public void leave() {
        if (form.isDirty()) {
            tools.dialogs()
                    .confirm(
                            texts.text("leave.title"),
                            texts.text("leave.text"),
                            texts.text("leave.yes"),
                            true,
                            this::left);
        } else {
            left();
        }
    }

    private void left() {
        tests.cancel();
        onLeave.run();
    }
}
