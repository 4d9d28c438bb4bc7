package app.marketingstatuses.ui.connect;

import app.marketingstatuses.settings.Profile.Ssh.Login;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The part of the form about the way through an SSH server. */
final class TunnelPart {
    private final ShopForm form;
    private final Inputs inputs;
    private final ConnectTools tools;
    private final Texts texts;

    TunnelPart(ShopForm form, Inputs inputs, ConnectTools tools) {
        this.form = form;
        this.inputs = inputs;
        this.tools = tools;
        this.texts = inputs.texts();
    }

    Node node() {
        VBox fields = new VBox(12, server(), login());
        form.ssh.subscribe(on -> Inputs.visible(fields, on));
        VBox body = new VBox(12, inputs.check("ssh", form.ssh), Inputs.hint(texts.text("ssh.hint")), fields);
        body.getStyleClass().add("card-body");
        return Cards.titled(texts.text("part.ssh"), null, null, body);
    }

    private Node server() {
        return new HBox(
                12,
                inputs.text("ssh.host", form.sshHost, Field.SSH_HOST),
                Inputs.narrow(inputs.text("ssh.port", form.sshPort, Field.SSH_PORT), 90),
                inputs.text("ssh.user", form.sshUser, Field.SSH_USER));
    }

    private Node login() {
        boolean kept = form.before() != null && form.before().ssh() != null;
        VBox password = inputs.secret("ssh.password", form.sshSecret, inputs.prompt(form, kept, "password.needed"));
        VBox passphrase = inputs.secret("ssh.passphrase", form.sshSecret, inputs.prompt(form, kept, "passphrase.none"));
        Node key = keyFile();
        Node agent = Inputs.hint(texts.text("ssh.agent.hint"));
        form.login.subscribe(login -> {
            Inputs.visible(password, login == Login.PASSWORD);
            Inputs.visible(passphrase, login == Login.KEY);
            Inputs.visible(key, login == Login.KEY);
            Inputs.visible(agent, login == Login.AGENT);
        });
        VBox way = inputs.choice(
                "ssh.login", form.login, Login.values(), login -> texts.text("login." + login.word()), null);
        return new VBox(12, new HBox(12, way, password, passphrase), key, agent);
    }

    private Node keyFile() {
        Button choose = new Button(texts.text("key.choose"), Icons.of("fth-folder"));
        choose.setId("key-choose");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(event -> tools.dialogs()
                .chooseFile(texts.text("key.title"))
                .ifPresent(file -> form.keyFile.set(file.toString())));
        HBox row = new HBox(12, inputs.text("ssh.key", form.keyFile, Field.KEY_FILE), choose);
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }
}
