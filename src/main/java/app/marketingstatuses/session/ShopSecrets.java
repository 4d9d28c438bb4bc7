package app.marketingstatuses.session;

import app.marketingstatuses.settings.Profile;

/**
 * What a saved connection needs to be opened and does not keep itself. None is in the text of this.
 *
 * @param database the database's password; null for what the profile keeps
 * @param ssh the password or passphrase for SSH; null for what the profile keeps
 * @param mail the password of the profile's own mail server; null for what the profile keeps
 */
public record ShopSecrets(String database, String ssh, String mail) {
    /** As the profile keeps them. */
    public static final ShopSecrets KEPT = new ShopSecrets(null, null, null);

    /** Without one for the mail server. */
    public ShopSecrets(String database, String ssh) {
        this(database, ssh, null);
    }

    String database(Profile.ByHand hand) {
        String known = database == null ? hand.password() : database;
        return known == null ? "" : known;
    }

    String ssh(Profile.Ssh way) {
        return ssh == null ? way.secret() : ssh;
    }

    @Override
    public String toString() {
        return "ShopSecrets";
    }
}
