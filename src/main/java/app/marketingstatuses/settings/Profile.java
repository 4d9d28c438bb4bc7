package app.marketingstatuses.settings;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A saved connection to one shop.
 *
 * @param color six hex digits with a hash sign, for the desktop; null for none
 * @param production whether writing asks first on the desktop
 * @param readOnly whether the desktop writes nothing at all
 * @param site MODX site root to read the access from; null where {@code byHand} is given
 * @param byHand access given by hand; null where {@code site} is given
 * @param ssh the way through an SSH server; null for a direct one
 * @param keep where the passwords of the database, of SSH and of the mail server lie
 * @param zone overrides the shop's zone; null for the shop's own
 * @param siteUrl the shop's address, for links in mails; null for the shop's own
 * @param smtp null for the shop's own settings
 */
public record Profile(
        String name,
        String color,
        boolean production,
        boolean readOnly,
        Path site,
        ByHand byHand,
        Ssh ssh,
        Keep keep,
        String zone,
        String siteUrl,
        Smtp smtp) {
    public Profile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(keep);
        if ((site == null) == (byHand == null)) {
            throw new IllegalArgumentException("either a site or a connection by hand");
        }
    }

    /** The same shop with another mail server; null for the shop's own. */
    public Profile withSmtp(Smtp other) {
        return new Profile(name, color, production, readOnly, site, byHand, ssh, keep, zone, siteUrl, other);
    }

    /** The same shop with another zone; null for the shop's own. */
    public Profile withZone(String other) {
        return new Profile(name, color, production, readOnly, site, byHand, ssh, keep, other, siteUrl, smtp);
    }

    /** The same shop with these secrets in the file; null for none there. */
    public Profile withSecrets(String database, String sshSecret) {
        ByHand hand = byHand == null
                ? null
                : new ByHand(
                        byHand.host(),
                        byHand.port(),
                        byHand.database(),
                        byHand.user(),
                        byHand.prefix(),
                        database,
                        byHand.tls());
        Ssh way =
                ssh == null ? null : new Ssh(ssh.host(), ssh.port(), ssh.user(), ssh.login(), ssh.keyFile(), sshSecret);
        return new Profile(name, color, production, readOnly, site, hand, way, keep, zone, siteUrl, smtp);
    }

    /** The same shop with this password of its own mail server in the file; null for none there. */
    public Profile withMailSecret(String secret) {
        return smtp == null ? this : withSmtp(smtp.withPassword(secret));
    }

    /** Where passwords lie. */
    public enum Keep {
        /** In this file, by consent. */
        FILE("file"),
        /** In the system's key store; for the desktop only. */
        KEY_STORE("key-store"),
        /** Nowhere: asked for each time. */
        ASK("ask");

        private final String word;

        Keep(String word) {
            this.word = word;
        }

        /** The word in the file. */
        public String word() {
            return word;
        }
    }

    /**
     * @param host as the SSH server sees it, where there is one
     * @param password null where it is not kept in the file
     * @param tls {@code off}, {@code required}, {@code verify-ca} or {@code verify-identity}; null for the default
     */
    public record ByHand(
            String host, int port, String database, String user, String prefix, String password, String tls) {
        @Override
        public String toString() {
            return user + "@" + host + ":" + port + "/" + database;
        }
    }

    /**
     * @param keyFile for {@link Login#KEY} only; else null
     * @param secret the password or the key's passphrase; null where it has none or is not kept in the file
     */
    public record Ssh(String host, int port, String user, Login login, Path keyFile, String secret) {
        /** How one logs in. */
        public enum Login {
            PASSWORD("password"),
            KEY("key"),
            AGENT("agent");

            private final String word;

            Login(String word) {
                this.word = word;
            }

            /** The word in the file. */
            public String word() {
                return word;
            }
        }

        @Override
        public String toString() {
            return user + "@" + host + ":" + port + " (" + login.word() + ")";
        }
    }

    /**
     * @param security {@code none}, {@code starttls} or {@code tls}
     * @param user null for no login
     * @param password null where it has none or is not kept in the file
     */
    public record Smtp(String host, int port, String security, String user, String password) {
        /** The same server with another password. */
        public Smtp withPassword(String other) {
            return new Smtp(host, port, security, user, other);
        }

        @Override
        public String toString() {
            return host + ":" + port + " (" + security + ")";
        }
    }
}
