package app.marketingstatuses.ui.connect;

import app.marketingstatuses.session.ShopSecrets;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.settings.Profile.Keep;
import app.marketingstatuses.settings.Profile.Ssh.Login;
import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.shop.SiteConfig;
import app.marketingstatuses.tunnel.SshSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A connection as it is typed. Knows no controls. */
final class ShopForm {
    final StringProperty name = new SimpleStringProperty("");
    /** Six hex digits with a hash sign; null for none. */
    final ObjectProperty<String> color = new SimpleObjectProperty<>();

    final BooleanProperty production = new SimpleBooleanProperty();
    final BooleanProperty readOnly = new SimpleBooleanProperty();
    /** Whether the access is read from a site's folder each time, instead of typed. */
    final BooleanProperty fromSite = new SimpleBooleanProperty();

    final StringProperty site = new SimpleStringProperty("");
    final StringProperty host = new SimpleStringProperty("localhost");
    final StringProperty port = new SimpleStringProperty(Integer.toString(ConnectionSettings.DEFAULT_PORT));
    final StringProperty database = new SimpleStringProperty("");
    final StringProperty user = new SimpleStringProperty("");
    final StringProperty password = new SimpleStringProperty("");
    final StringProperty prefix = new SimpleStringProperty("modx_");
    final ObjectProperty<Encryption> tls = new SimpleObjectProperty<>(Encryption.USUAL);
    final BooleanProperty ssh = new SimpleBooleanProperty();
    final StringProperty sshHost = new SimpleStringProperty("");
    final StringProperty sshPort = new SimpleStringProperty(Integer.toString(SshSettings.DEFAULT_PORT));
    final StringProperty sshUser = new SimpleStringProperty("");
    final ObjectProperty<Login> login = new SimpleObjectProperty<>(Login.PASSWORD);
    final StringProperty keyFile = new SimpleStringProperty("");
    final StringProperty sshSecret = new SimpleStringProperty("");
    final ObjectProperty<Keep> keep = new SimpleObjectProperty<>(Keep.ASK);
    final StringProperty zone = new SimpleStringProperty("");
    final StringProperty siteUrl = new SimpleStringProperty("");

    private final Profile before;
    private final Set<String> taken;
    private List<Object> saved;

    /**
     * @param before the shop that is edited; null for a new one
     * @param taken names of the other shops
     */
    ShopForm(Profile before, Set<String> taken, boolean hasKeyStore) {
        this.before = before;
        this.taken = Set.copyOf(taken);
        if (before == null) {
            keep.set(hasKeyStore ? Keep.KEY_STORE : Keep.ASK);
        } else {
            load(before);
        }
        saved = values();
    }

    private void load(Profile profile) {
        name.set(profile.name());
        color.set(profile.color());
        production.set(profile.production());
        readOnly.set(profile.readOnly());
        keep.set(profile.keep());
        zone.set(orEmpty(profile.zone()));
        siteUrl.set(orEmpty(profile.siteUrl()));
        fromSite.set(profile.site() != null);
        if (profile.site() != null) {
            site.set(profile.site().toString());
        } else {
            load(profile.byHand());
        }
        if (profile.ssh() != null) {
            load(profile.ssh());
        }
    }

    private void load(Profile.ByHand hand) {
        host.set(hand.host());
        port.set(Integer.toString(hand.port()));
        database.set(hand.database());
        user.set(hand.user());
        prefix.set(hand.prefix());
        tls.set(Encryption.of(hand.tls()));
    }

    private void load(Profile.Ssh way) {
        ssh.set(true);
        sshHost.set(way.host());
        sshPort.set(Integer.toString(way.port()));
        sshUser.set(way.user());
        login.set(way.login());
        keyFile.set(way.keyFile() == null ? "" : way.keyFile().toString());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** The shop that is edited; null for a new one. */
    Profile before() {
        return before;
    }

    Set<String> taken() {
        return taken;
    }

    /** Takes over what a config.inc.php says; what the owner has typed elsewhere stays. */
    void fill(SiteConfig config) {
        ConnectionSettings found = config.connection();
        fromSite.set(false);
        host.set(found.host());
        port.set(Integer.toString(found.port()));
        database.set(found.database());
        user.set(found.user());
        password.set(found.password());
        prefix.set(found.prefix());
        if (config.siteUrl() != null) {
            if (siteUrl.get().isBlank()) {
                siteUrl.set(config.siteUrl());
            }
            if (name.get().isBlank()) {
                name.set(config.siteUrl().replaceFirst("https?://", "").replaceFirst("[:/].*", ""));
            }
        }
    }

    /** What is wrong, by field, as keys of the bundle; empty where nothing is. */
    Map<Field, String> faults() {
        return new FormFaults(this).find();
    }

    /** The connection without its secrets. Only where there are no faults. */
    Profile profile() {
        return new Profile(
                name.get().strip(),
                color.get(),
                production.get(),
                readOnly.get(),
                fromSite.get() ? Path.of(site.get().strip()) : null,
                fromSite.get() ? null : byHand(),
                ssh.get() ? way() : null,
                keep.get(),
                orNull(zone.get()),
                orNull(siteUrl.get()),
                before == null ? null : before.smtp());
    }

    private Profile.ByHand byHand() {
        return new Profile.ByHand(
                host.get().strip(),
                Integer.parseInt(port.get().strip()),
                database.get().strip(),
                user.get().strip(),
                prefix.get().strip(),
                null,
                tls.get().word());
    }

    private Profile.Ssh way() {
        boolean key = login.get() == Login.KEY;
        return new Profile.Ssh(
                sshHost.get().strip(),
                Integer.parseInt(sshPort.get().strip()),
                sshUser.get().strip(),
                login.get(),
                key ? Path.of(keyFile.get().strip()) : null,
                null);
    }

    /** What was typed of passwords; null for what there was before. */
    ShopSecrets typed() {
        boolean secret = ssh.get() && login.get() != Login.AGENT;
        return new ShopSecrets(
                fromSite.get() || password.get().isEmpty() ? null : password.get(),
                secret && !sshSecret.get().isEmpty() ? sshSecret.get() : null);
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Everything that can be typed or chosen. */
    List<Property<?>> properties() {
        return List.of(
                name,
                color,
                production,
                readOnly,
                fromSite,
                site,
                host,
                port,
                database,
                user,
                password,
                prefix,
                tls,
                ssh,
                sshHost,
                sshPort,
                sshUser,
                login,
                keyFile,
                sshSecret,
                keep,
                zone,
                siteUrl);
    }

    private List<Object> values() {
        return properties().stream()
                .flatMap(property -> Stream.of(property.getValue() == null ? "" : property.getValue()))
                .map(Object.class::cast)
                .toList();
    }

    boolean isDirty() {
        return !saved.equals(values());
    }

    void markSaved() {
        saved = values();
    }
}
