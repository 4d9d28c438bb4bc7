package app.marketingstatuses.ui.connect;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.settings.Profile.Ssh.Login;
import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.shop.ConnectionSettings.Tls;
import app.marketingstatuses.tunnel.SshLogin;
import app.marketingstatuses.tunnel.SshSettings;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;

/** Looks through a form before anything is tried with it. */
final class FormFaults {
    private static final String SAMPLE = "x";

    private final ShopForm form;
    private final Map<Field, String> faults = new EnumMap<>(Field.class);

    FormFaults(ShopForm form) {
        this.form = form;
    }

    Map<Field, String> find() {
        String name = form.name.get().strip();
        check(Field.NAME, !name.isEmpty(), "fault.name");
        check(Field.NAME, !form.taken().contains(name), "fault.name.taken");
        if (form.fromSite.get()) {
            check(Field.SITE, isPath(form.site.get()), "fault.site");
        } else {
            byHand();
        }
        if (form.ssh.get()) {
            ssh();
        }
        check(Field.ZONE, form.zone.get() == null || form.zone.get().isBlank() || isZone(), "fault.zone");
        check(Field.URL, form.siteUrl.get().isBlank() || isUrl(), "fault.url");
        return faults;
    }

    private void byHand() {
        String host = form.host.get().strip();
        check(Field.HOST, isConnection(host, 1, SAMPLE, SAMPLE, ""), "fault.host");
        check(Field.PORT, isPort(form.port.get()), "fault.port");
        check(Field.DATABASE, isConnection(SAMPLE, 1, form.database.get().strip(), SAMPLE, ""), "fault.database");
        check(Field.USER, isConnection(SAMPLE, 1, SAMPLE, form.user.get().strip(), ""), "fault.user");
        check(
                Field.PREFIX,
                isConnection(SAMPLE, 1, SAMPLE, SAMPLE, form.prefix.get().strip()),
                "fault.prefix");
        check(
                Field.TLS,
                form.tls.get() != Encryption.OFF || ConnectionSettings.isLoopback(host),
                form.ssh.get() ? "fault.tls.ssh" : "fault.tls");
    }

    private void ssh() {
        check(Field.SSH_HOST, isServer(form.sshHost.get().strip(), SAMPLE), "fault.ssh.host");
        check(Field.SSH_PORT, isPort(form.sshPort.get()), "fault.port");
        check(Field.SSH_USER, isServer(SAMPLE, form.sshUser.get().strip()), "fault.ssh.user");
        check(Field.KEY_FILE, form.login.get() != Login.KEY || isPath(form.keyFile.get()), "fault.key");
    }

    private void check(Field field, boolean holds, String fault) {
        if (!holds) {
            faults.putIfAbsent(field, fault);
        }
    }

    private static boolean isConnection(String host, int port, String database, String user, String prefix) {
        try {
            new ConnectionSettings(host, port, database, user, "", prefix, Tls.OFF);
            return true;
        } catch (Refusal e) {
            return false;
        }
    }

    private static boolean isServer(String host, String user) {
        try {
            new SshSettings(host, 1, user, new SshLogin.Agent());
            return true;
        } catch (Refusal e) {
            return false;
        }
    }

    private static boolean isPath(String text) {
        try {
            return !text.isBlank() && !Path.of(text.strip()).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isPort(String text) {
        return text.strip().matches("[1-9][0-9]{0,4}") && Integer.parseInt(text.strip()) < 65_536;
    }

    private boolean isZone() {
        try {
            ZoneId.of(form.zone.get().strip());
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private boolean isUrl() {
        try {
            URI uri = URI.create(form.siteUrl.get().strip());
            return uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
