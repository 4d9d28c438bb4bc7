package app.marketingstatuses.ui.connect;

import app.marketingstatuses.session.OpenShop;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopSecrets;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.tunnel.HostKey;
import app.marketingstatuses.tunnel.KnownHosts;
import app.marketingstatuses.tunnel.UnknownHostKey;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.job.Job;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.text.Texts;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/**
 * The way from a saved shop to an open one: passwords, the SSH server's key, the connection, our tables. Every step can be
 * left; what was opened until then is closed.
 */
final class Opening {
    private final ConnectTools tools;
    private final ShopBook book;
    private final Texts texts;
    private final Questions questions;
    private final Consumer<Node> show;
    private final Runnable back;
    private final BiConsumer<OpenShop, ShopCard> onOpened;

    /**
     * @param show takes the place of whatever is shown
     * @param back where to go when it comes to nothing
     */
    Opening(
            ConnectTools tools,
            ShopBook book,
            Consumer<Node> show,
            Runnable back,
            BiConsumer<OpenShop, ShopCard> onOpened) {
        this.tools = tools;
        this.book = book;
        this.texts = tools.texts();
        this.questions = new Questions(texts);
        this.show = show;
        this.back = back;
        this.onOpened = onOpened;
    }

    /** A shop that was reached, and what is to be done in it first. */
    private record Reached(OpenShop open, Standing standing) implements AutoCloseable {
        @Override
        public void close() {
            open.close();
        }
    }

    void demo(String name) {
        ShopCard card = ShopCard.demo(name);
        run(name, progress -> tools.opener().connect(new ShopChoice.Demo()), open -> onOpened.accept(open, card), null);
    }

    /** Opens a shop by its name, as it is saved now. */
    void saved(String name) {
        run(
                name,
                progress -> {
                    Profile profile = book.find(name);
                    return new ShopChoice.Saved(profile, book.secrets(profile));
                },
                kept -> ask(kept.profile(), kept.secrets()),
                null);
    }

    /** Asks for what is not known, and goes on. */
    void ask(Profile profile, ShopSecrets known) {
        if (Questions.needsAny(profile, known)) {
            show.accept(questions.secrets(profile, known, secrets -> reach(profile, secrets), back));
        } else {
            reach(profile, known);
        }
    }

    private void reach(Profile profile, ShopSecrets secrets) {
        run(
                profile.name(),
                progress -> reached(new ShopChoice.Saved(profile, secrets)),
                reached -> prepare(profile, reached),
                trouble -> UnknownHostKey.in(trouble)
                        .ifPresentOrElse(
                                key -> consent(profile, key, () -> reach(profile, secrets), back),
                                () -> failed(trouble)));
    }

    /** Asks whether an SSH server's key is trusted; goes on where it is. */
    void consent(Profile profile, HostKey key, Runnable onTrusted, Runnable onCancel) {
        String server = profile.ssh().host() + ":" + profile.ssh().port();
        Runnable accept = () -> tools.jobs()
                .run(
                        texts.text("hostKey.saving"),
                        progress -> {
                            KnownHosts.of(tools.home().make()).accept(key);
                            return key;
                        },
                        done -> onTrusted.run());
        show.accept(questions.hostKey(server, key, accept, onCancel));
    }

    private Reached reached(ShopChoice.Saved choice) {
        OpenShop open = tools.opener().connect(choice);
        try {
            return new Reached(open, Standing.of(tools.opener().session(open)));
        } catch (RuntimeException e) {
            open.close();
            throw e;
        }
    }

    private void prepare(Profile profile, Reached reached) {
        Standing standing = reached.standing();
        Runnable open = () -> onOpened.accept(reached.open(), ShopCards.of(profile));
        Runnable cancel = () -> {
            close(reached.open());
            back.run();
        };
        switch (standing.state()) {
            case READY -> open.run();
            case COPIED ->
                show.accept(questions.copied(profile, standing, () -> init(profile, reached, true), open, cancel));
            case NEW, OLDER ->
                show.accept(
                        profile.readOnly() || !standing.maySetUp()
                                ? questions.lookOnly(profile, open, cancel)
                                : questions.setUp(
                                        profile, standing, () -> init(profile, reached, false), open, cancel));
        }
    }

    private void init(Profile profile, Reached reached, boolean adopt) {
        OpenShop open = reached.open();
        run(
                profile.name(),
                progress -> setUp(reached, adopt),
                done -> onOpened.accept(open, ShopCards.of(profile)),
                trouble -> {
                    close(open);
                    failed(trouble);
                });
    }

    private Reached setUp(Reached reached, boolean adopt) {
        ShopSession shop = tools.opener().session(reached.open());
        shop.store().init(adopt, shop.configuredUrl());
        return reached;
    }

    private void close(OpenShop open) {
        tools.jobs()
                .runToItsEnd(
                        texts.text("closing"),
                        progress -> {
                            open.close();
                            return open;
                        },
                        done -> {},
                        tools.dialogs()::trouble);
    }

    private void failed(Throwable trouble) {
        back.run();
        tools.dialogs().trouble(trouble);
    }

    private <T> void run(String name, Jobs.Work<T> work, Consumer<T> onSuccess, Consumer<Throwable> onFailure) {
        Job[] job = new Job[1];
        show.accept(OpeningPage.of(texts, name, () -> job[0].cancel()));
        job[0] = tools.jobs()
                .run(texts.text("opening", name), work, onSuccess, onFailure == null ? this::failed : onFailure);
        whenCancelled(job[0]);
    }

    /** Whoever cancels it, here or in the bar of running work: then this way is over. */
    private void whenCancelled(Job job) {
        ObservableList<Job> running = tools.jobs().running();
        running.addListener(new ListChangeListener<>() {
            @Override
            public void onChanged(Change<? extends Job> change) {
                if (!running.contains(job)) {
                    running.removeListener(this);
                    if (job.isCancelled()) {
                        back.run();
                    }
                }
            }
        });
    }
}
