package app.marketingstatuses.ui.settings;

import app.marketingstatuses.mail.SmtpSettings;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.part.Band;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The mail server: what the shop itself uses, or another one for this saved connection. */
final class SmtpCard extends VBox {
    private final SettingsModel model;
    private final Texts texts;
    private final boolean isDemo;
    private final Label shops = Rows.hint("");
    private final Label sender = Rows.hint("");
    private final VBox choice = new VBox(8);
    private final VBox result = new VBox();
    private final Button test;
    private final Button save;

    SmtpCard(SettingsModel model, Texts texts, ShopCard shop) {
        this.model = model;
        this.texts = texts;
        isDemo = shop.link() == ShopCard.Link.DEMO;
        test = button("smtp-test", "fth-activity", "smtp.test");
        test.setOnAction(event -> test());
        test.disableProperty().bind(model.smtp.faulty());
        save = button("smtp-save", "fth-check", "save");
        save.setOnAction(event -> model.saveSmtp());
        save.disableProperty().bind(model.smtp.dirty().not().or(model.smtp.faulty()));
        HBox buttons = new HBox(8, test, save);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("card");
        getChildren()
                .addAll(
                        Cards.head(texts.text("smtp"), null, null),
                        isDemo
                                ? Rows.body(Rows.text(texts.text("smtp.demo")))
                                : Rows.body(choice, sender, buttons, result));
        model.factsProperty().addListener((p, was, facts) -> show(facts));
    }

    private Button button(String id, String icon, String key) {
        Button button = new Button(texts.text(key), Icons.of(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void show(ShopFacts facts) {
        shops.setText(describe(facts.shopsSmtp()));
        boolean known = facts.sender() != null && !facts.sender().isBlank();
        sender.setText(known ? texts.text("smtp.sender", facts.sender()) : texts.text("smtp.noSender"));
        boolean saved = facts.profile() != null;
        save.setVisible(saved);
        save.setManaged(saved);
        if (!saved) {
            choice.getChildren()
                    .setAll(Cards.semiBold(texts.text("smtp.shops")), shops, Rows.hint(texts.text("smtp.notSaved")));
        } else if (choice.getChildren().isEmpty()) {
            chooser(facts.profile().keep());
        }
    }

    /** Server, port and protection as the shop has them; its password is never shown. */
    private String describe(SmtpSettings smtp) {
        if (smtp == null) {
            return texts.text("smtp.php");
        }
        String servers = smtp.servers().stream()
                .map(server -> server.host() + ":" + server.port() + ", "
                        + texts.text("protection.short." + protection(server.security())))
                .collect(Collectors.joining("; "));
        return servers + ", " + texts.text(smtp.user() == null ? "smtp.withoutLogin" : "smtp.withLogin");
    }

    private static String protection(SmtpSettings.Security security) {
        return security == SmtpSettings.Security.STARTTLS_REQUIRED
                ? "starttls"
                : security.name().toLowerCase(Locale.ROOT);
    }

    private void chooser(Profile.Keep keep) {
        ToggleGroup group = new ToggleGroup();
        RadioButton asShop = radio("smtp-shop", "smtp.shops", group);
        RadioButton own = radio("smtp-own", "smtp.own", group);
        asShop.setOnAction(event -> model.smtp.own.set(false));
        own.setOnAction(event -> model.smtp.own.set(true));
        model.smtp.own.addListener((p, was, now) -> (now ? own : asShop).setSelected(true));
        (model.smtp.own.get() ? own : asShop).setSelected(true);
        SmtpFields fields = new SmtpFields(model.smtp, keep, texts);
        fields.visibleProperty().bind(model.smtp.own);
        fields.managedProperty().bind(model.smtp.own);
        shops.getStyleClass().add("settings-indent");
        choice.getChildren().setAll(asShop, shops, own, fields);
    }

    private RadioButton radio(String id, String key, ToggleGroup group) {
        RadioButton radio = new RadioButton(texts.text(key));
        radio.setId(id);
        radio.setToggleGroup(group);
        return radio;
    }

    private void test() {
        result.getChildren().setAll(Cards.secondary(texts.text("smtp.testing")));
        model.testSmtp(this::show);
    }

    private void show(SmtpTest.Tested tested) {
        Band band = new Band(tested.well() ? Band.Kind.INFO : Band.Kind.WARNING, tested.sentence(), tested.raw());
        band.setMinHeight(USE_PREF_SIZE);
        result.getChildren().setAll(band);
    }
}
