package app.marketingstatuses.ui.settings;

import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.ui.settings.SmtpForm.Protection;
import app.marketingstatuses.ui.text.Texts;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The fields of a mail server. */
final class SmtpFields extends VBox {
    private final Texts texts;

    SmtpFields(SmtpForm form, Profile.Keep keep, Texts texts) {
        super(10);
        this.texts = texts;
        TextField host = new TextField();
        host.setId("smtp-host");
        host.setPromptText("smtp.example.com");
        host.textProperty().bindBidirectional(form.host);
        TextField port = new TextField();
        port.setId("smtp-port");
        port.setPrefColumnCount(5);
        port.textProperty().bindBidirectional(form.port);
        ComboBox<Protection> protection = new ComboBox<>();
        protection.setId("smtp-protection");
        protection.getItems().setAll(Protection.values());
        protection.setConverter(new Names(texts));
        protection.valueProperty().bindBidirectional(form.protection);
        protection.setMaxWidth(Double.MAX_VALUE);
        TextField user = new TextField();
        user.setId("smtp-user");
        user.textProperty().bindBidirectional(form.user);
        PasswordField password = new PasswordField();
        password.setId("smtp-password");
        password.textProperty().bindBidirectional(form.password);
        getChildren()
                .addAll(
                        row(grow(field("smtp.host", host)), field("smtp.port", port)),
                        field("smtp.protection", protection),
                        row(grow(field("smtp.user", user)), grow(field("smtp.password", password))),
                        fault(form),
                        Rows.hint(texts.text("smtp.password.hint." + keep.word())));
        getStyleClass().add("settings-indent");
    }

    private Node field(String key, Node control) {
        return Rows.field(texts.text(key), control);
    }

    private static HBox row(Node... fields) {
        return new HBox(10, fields);
    }

    private static Node grow(Node field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private Label fault(SmtpForm form) {
        Label fault = new Label();
        fault.setId("smtp-fault");
        fault.getStyleClass().add("field-fault");
        fault.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> form.told()
                                .map(found ->
                                        texts.text("smtp.fault." + found.name().toLowerCase(Locale.ROOT)))
                                .orElse(""),
                        form.own,
                        form.host,
                        form.port,
                        form.user,
                        form.password));
        fault.visibleProperty().bind(fault.textProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        return fault;
    }

    /** Protections by their names. */
    private static final class Names extends StringConverter<Protection> {
        private final Texts texts;

        Names(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(Protection protection) {
            return protection == null
                    ? ""
                    : texts.text("protection." + protection.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public Protection fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }
}
