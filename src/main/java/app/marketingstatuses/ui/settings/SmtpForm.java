package app.marketingstatuses.ui.settings;

import app.marketingstatuses.settings.Profile;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A profile's mail server as it is typed. Knows no controls. */
final class SmtpForm {
    /** What protects the connection, by the profile's words, with the port that is usual then. */
    enum Protection {
        STARTTLS("starttls", "587"),
        TLS("tls", "465"),
        NONE("none", "25");

        private final String word;
        private final String port;

        Protection(String word, String port) {
            this.word = word;
            this.port = port;
        }

        private static Protection of(String word) {
            for (Protection protection : values()) {
                if (protection.word.equals(word)) {
                    return protection;
                }
            }
            return STARTTLS;
        }
    }

    /** What is wrong with what is typed. */
    enum Fault {
        HOST,
        PORT,
        USER
    }

    /** Whether the profile has a server of its own; else mail goes as the shop sends. */
    final BooleanProperty own = new SimpleBooleanProperty();

    final StringProperty host = new SimpleStringProperty("");
    final StringProperty port = new SimpleStringProperty("");
    final ObjectProperty<Protection> protection = new SimpleObjectProperty<>(Protection.STARTTLS);
    final StringProperty user = new SimpleStringProperty("");
    final StringProperty password = new SimpleStringProperty("");

    private final ReadOnlyObjectWrapper<Profile.Smtp> stored = new ReadOnlyObjectWrapper<>();
    private final Observable[] all = {own, host, port, protection, user, password, stored};

    SmtpForm() {
        protection.addListener((p, was, now) -> {
            if (port.get().equals(was.port)) {
                port.set(now.port);
            }
        });
        load(null);
    }

    /** @param smtp null for the shop's own */
    void load(Profile.Smtp smtp) {
        own.set(smtp != null);
        host.set(smtp == null ? "" : smtp.host());
        protection.set(smtp == null ? Protection.STARTTLS : Protection.of(smtp.security()));
        port.set(smtp == null ? Protection.STARTTLS.port : Integer.toString(smtp.port()));
        user.set(smtp == null || smtp.user() == null ? "" : smtp.user());
        password.set(smtp == null || smtp.password() == null ? "" : smtp.password());
        stored.set(smtp);
    }

    /** Null where all is well. */
    Fault fault() {
        if (!own.get()) {
            return null;
        }
        if (!host.get().strip().matches("[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+]")) {
            return Fault.HOST;
        }
        boolean number = port.get().strip().matches("[1-9][0-9]{0,4}")
                && Integer.parseInt(port.get().strip()) < 65536;
        if (!number) {
            return Fault.PORT;
        }
        return user.get().isBlank() && !password.get().isEmpty() ? Fault.USER : null;
    }

    /** As the profile will keep it; null for the shop's own. Only without a fault. */
    Profile.Smtp typed() {
        if (!own.get()) {
            return null;
        }
        String login = user.get().isBlank() ? null : user.get().strip();
        return new Profile.Smtp(
                host.get().strip(),
                Integer.parseInt(port.get().strip()),
                protection.get().word,
                login,
                login == null ? null : password.get());
    }

    BooleanBinding dirty() {
        return Bindings.createBooleanBinding(() -> fault() != null || !equal(typed(), stored.get()), all);
    }

    BooleanBinding faulty() {
        return Bindings.createBooleanBinding(() -> fault() != null, all);
    }

    Optional<Fault> told() {
        return Optional.ofNullable(fault());
    }

    private static boolean equal(Profile.Smtp one, Profile.Smtp other) {
        return one == null ? other == null : one.equals(other);
    }
}
