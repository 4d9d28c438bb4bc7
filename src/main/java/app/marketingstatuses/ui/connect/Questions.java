package app.marketingstatuses.ui.connect;

import app.marketingstatuses.engine.Station;
import app.marketingstatuses.session.ShopSecrets;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.settings.Profile.Ssh.Login;
import app.marketingstatuses.tunnel.HostKey;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What may have to be answered on the way to a shop. */
final class Questions {
    private static final ObservableValue<String> EMPTY = new ReadOnlyStringWrapper("");

    private final Texts texts;

    Questions(Texts texts) {
        this.texts = texts;
    }

    /** Asks for passwords that are kept nowhere. */
    Node secrets(Profile profile, ShopSecrets known, Consumer<ShopSecrets> onAnswer, Runnable onCancel) {
        Inputs inputs = new Inputs(texts);
        StringProperty database = new SimpleStringProperty("");
        StringProperty ssh = new SimpleStringProperty("");
        StringProperty mail = new SimpleStringProperty("");
        VBox fields = new VBox(12);
        if (needsDatabase(profile, known)) {
            fields.getChildren().add(inputs.secret("ask.database", database, EMPTY));
        }
        if (needsSsh(profile, known)) {
            boolean key = profile.ssh().login() == Login.KEY;
            fields.getChildren()
                    .add(inputs.secret(
                            key ? "ask.passphrase" : "ask.ssh",
                            ssh,
                            key ? new ReadOnlyStringWrapper(texts.text("passphrase.none")) : EMPTY));
        }
        if (needsMail(profile, known)) {
            fields.getChildren().add(inputs.secret("ask.mail", mail, EMPTY));
        }
        Node first = fields.lookup(".text-field");
        return new AskCard(texts.text("ask.title", profile.name()), first, fields, Inputs.hint(texts.text("ask.hint")))
                .with(
                        AskCard.cancel(texts.text("cancel"), onCancel),
                        AskCard.accept(
                                texts.text("open"),
                                () -> onAnswer.accept(new ShopSecrets(
                                        needsDatabase(profile, known) ? database.get() : known.database(),
                                        needsSsh(profile, known) ? ssh.get() : known.ssh(),
                                        needsMail(profile, known) ? mail.get() : known.mail()))));
    }

    /** Whether something has to be asked for before the shop can be opened. */
    static boolean needsAny(Profile profile, ShopSecrets known) {
        return needsDatabase(profile, known) || needsSsh(profile, known) || needsMail(profile, known);
    }

    private static boolean needsDatabase(Profile profile, ShopSecrets known) {
        return profile.keep() != Profile.Keep.FILE && profile.byHand() != null && known.database() == null;
    }

    private static boolean needsMail(Profile profile, ShopSecrets known) {
        Profile.Smtp smtp = profile.smtp();
        boolean logsIn = smtp != null && smtp.user() != null && smtp.password() == null;
        return profile.keep() != Profile.Keep.FILE && logsIn && known.mail() == null;
    }

    private static boolean needsSsh(Profile profile, ShopSecrets known) {
        boolean asks = profile.ssh() != null && profile.ssh().login() != Login.AGENT;
        // A key whose passphrase the key store does not hold most likely has none.
        boolean bare = asks && profile.ssh().login() == Login.KEY && profile.keep() == Profile.Keep.KEY_STORE;
        return profile.keep() != Profile.Keep.FILE && asks && !bare && known.ssh() == null;
    }

    /** Shows the key of an SSH server that is not known yet. */
    Node hostKey(String server, HostKey key, Runnable onYes, Runnable onCancel) {
        TextField fingerprint = new TextField(key.fingerprint());
        fingerprint.setId("fingerprint");
        fingerprint.setEditable(false);
        fingerprint.setAccessibleText(texts.text("hostKey.fingerprint"));
        Label label = new Label(texts.text("hostKey.type", key.type()));
        label.getStyleClass().add("field-label");
        label.setLabelFor(fingerprint);
        Button cancel = AskCard.cancel(texts.text("cancel"), onCancel);
        return new AskCard(
                        texts.text("hostKey.title", server),
                        cancel,
                        AskCard.paragraph(texts.text("hostKey.text")),
                        new VBox(4, label, fingerprint),
                        Inputs.hint(texts.text("hostKey.hint")))
                .with(cancel, AskCard.accept(texts.text("hostKey.yes"), onYes));
    }

    /** Offers to make our tables, or to bring them up to date. */
    Node setUp(Profile profile, Standing standing, Runnable onYes, Runnable onLater, Runnable onCancel) {
        boolean older = standing.state() == Standing.State.OLDER;
        String key = older ? "setUp.older" : "setUp";
        Label tables = new Label(String.join("\n", standing.tables()));
        tables.getStyleClass().add("table-names");
        VBox denied = new VBox();
        if (!standing.denied().isEmpty()) {
            denied.getChildren().add(AskCard.paragraph(texts.text("setUp.denied")));
        }
        return new AskCard(
                        texts.text(key + ".title", profile.name()),
                        null,
                        AskCard.paragraph(texts.text(key + ".text")),
                        tables,
                        Inputs.hint(texts.text("setUp.nothingElse")),
                        denied)
                .with(
                        AskCard.cancel(texts.text("cancel"), onCancel),
                        later(texts.text("setUp.later"), onLater),
                        AskCard.accept(texts.text(key + ".yes"), onYes));
    }

    /** Says what can be done in a shop without our tables where they cannot or must not be made. */
    Node lookOnly(Profile profile, Runnable onOpen, Runnable onCancel) {
        String why = texts.text(profile.readOnly() ? "lookOnly.readOnly" : "lookOnly.denied");
        return new AskCard(
                        texts.text("lookOnly.title", profile.name()),
                        null,
                        AskCard.paragraph(why),
                        AskCard.paragraph(texts.text("lookOnly.text")))
                .with(
                        AskCard.cancel(texts.text("cancel"), onCancel),
                        AskCard.accept(texts.text("lookOnly.open"), onOpen));
    }

    /** Asks whether a shop that was found at another place is the real one. */
    Node copied(Profile profile, Standing standing, Runnable onAdopt, Runnable onOpen, Runnable onCancel) {
        Button open = later(texts.text("copied.open"), onOpen);
        AskCard card = new AskCard(
                texts.text("copied.title", profile.name()),
                open,
                AskCard.paragraph(texts.text("copied.text")),
                AskCard.paragraph(texts.text("copied.places", place(standing.home()), place(standing.here()))),
                AskCard.paragraph(texts.text("copied.adopt.text")));
        card.with(AskCard.cancel(texts.text("cancel"), onCancel), open);
        if (!profile.readOnly()) {
            Button adopt = AskCard.accept(texts.text("copied.adopt"), onAdopt);
            adopt.setDefaultButton(false);
            adopt.setGraphic(Icons.danger());
            adopt.getStyleClass().setAll("button", "danger", "button-outlined");
            card.with(adopt);
        }
        return card;
    }

    private String place(Station.Place place) {
        if (place == null) {
            return texts.text("copied.unknown");
        }
        String url = place.siteUrl() == null ? "" : place.siteUrl() + ", ";
        return url + place.database() + ", " + place.server();
    }

    private static Button later(String words, Runnable work) {
        Button button = new Button(words);
        button.setId("ask-later");
        button.setOnAction(event -> work.run());
        return button;
    }
}
