package app.marketingstatuses.ui.connect;

import app.marketingstatuses.shop.SiteConfig;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The part of the form about the database: filled from a config.inc.php, read from a site, or typed. */
final class AccessPart {
    private final ShopForm form;
    private final Inputs inputs;
    private final ConnectTools tools;
    private final Texts texts;
    private final Consumer<Node> ask;
    private final Runnable done;

    /**
     * @param ask shows something to answer in place of the form
     * @param done shows the form again
     */
    AccessPart(ShopForm form, Inputs inputs, ConnectTools tools, Consumer<Node> ask, Runnable done) {
        this.form = form;
        this.inputs = inputs;
        this.tools = tools;
        this.texts = inputs.texts();
        this.ask = ask;
        this.done = done;
    }

    Node node() {
        Region typed = typed();
        Region site = site();
        form.fromSite.subscribe(from -> {
            Inputs.visible(typed, !from);
            Inputs.visible(site, from);
        });
        VBox body = new VBox(12, ways(), typed, site);
        body.getStyleClass().add("card-body");
        return Cards.titled(texts.text("part.access"), null, null, body);
    }

    private Node ways() {
        FlowPane row = new FlowPane(
                8,
                8,
                button("pick", "fth-file-text", this::pick),
                button("paste", "fth-clipboard", this::paste),
                button("folder", "fth-folder", this::folder));
        return new VBox(8, row, Inputs.hint(texts.text("fill.hint")));
    }

    private Button button(String key, String icon, Runnable work) {
        Button button = new Button(texts.text(key), Icons.of(icon));
        button.setId(key);
        button.setOnAction(event -> work.run());
        return button;
    }

    private void pick() {
        tools.dialogs()
                .chooseFile(texts.text("pick.title"), "php")
                .ifPresent(file -> tools.jobs()
                        .run(texts.text("pick.reading"), progress -> SiteConfig.readFile(file), this::fill));
    }

    private void paste() {
        ask.accept(PasteCard.of(
                texts,
                text -> {
                    done.run();
                    tools.jobs().run(texts.text("pick.reading"), progress -> SiteConfig.ofText(text), this::fill);
                },
                done));
    }

    private void fill(SiteConfig config) {
        form.fill(config);
        tools.dialogs().notice(texts.text("filled", config.connection().server()));
    }

    private void folder() {
        form.fromSite.set(true);
        tools.dialogs().chooseFolder(texts.text("folder.title")).ifPresent(path -> form.site.set(path.toString()));
    }

    private Region typed() {
        boolean kept = form.before() != null && form.before().byHand() != null;
        VBox password = inputs.secret("password", form.password, inputs.prompt(form, kept, "password.none"));
        VBox prefix = Inputs.narrow(inputs.text("prefix", form.prefix, Field.PREFIX), 160);
        return new VBox(
                12,
                new HBox(
                        12,
                        inputs.text("host", form.host, Field.HOST),
                        Inputs.narrow(inputs.text("port", form.port, Field.PORT), 90)),
                new HBox(12, inputs.text("database", form.database, Field.DATABASE), prefix),
                new HBox(12, inputs.text("user", form.user, Field.USER), password),
                inputs.choice(
                        "tls",
                        form.tls,
                        Encryption.values(),
                        way -> texts.text("tls." + (way == Encryption.USUAL ? "usual" : way.word())),
                        Field.TLS));
    }

    private Region site() {
        Button choose = button("folder.choose", "fth-folder", this::folder);
        Button type = button("folder.type", "fth-edit-2", () -> form.fromSite.set(false));
        HBox row = new HBox(12, inputs.text("site", form.site, Field.SITE), choose);
        row.setAlignment(Pos.BOTTOM_LEFT);
        choose.setMinWidth(Region.USE_PREF_SIZE);
        return new VBox(12, row, Inputs.hint(texts.text("site.hint")), type);
    }
}
