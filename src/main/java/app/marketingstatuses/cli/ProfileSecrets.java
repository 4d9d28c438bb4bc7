package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.session.ShopSecrets;
import app.marketingstatuses.settings.Profile;
import java.nio.file.Path;
import java.util.Map;

/** Finds what a saved connection does not keep in the file. The system's key store is the desktop's alone. */
record ProfileSecrets(Path passwordFile, Map<String, String> environment) {
    /** @throws Refusal NO_SHOP where a password is kept elsewhere, and not given */
    ShopSecrets of(Profile profile) {
        return new ShopSecrets(database(profile), ssh(profile));
    }

    private String database(Profile profile) {
        boolean kept = profile.byHand() == null || profile.byHand().password() != null;
        if (kept && passwordFile == null) {
            return null;
        }
        String given = new Passwords(passwordFile, environment).find();
        if (given == null && profile.keep() != Profile.Keep.FILE) {
            throw missing(profile, "database password", "give --password-file or set " + Surroundings.PASSWORD);
        }
        return given;
    }

    private String ssh(Profile profile) {
        if (profile.ssh() == null || profile.ssh().secret() != null) {
            return null;
        }
        String given = environment.get(Surroundings.SSH_PASSWORD);
        if (given == null
                && profile.ssh().login() == Profile.Ssh.Login.PASSWORD
                && profile.keep() != Profile.Keep.FILE) {
            throw missing(profile, "SSH password", "set " + Surroundings.SSH_PASSWORD);
        }
        return given;
    }

    private static Refusal missing(Profile profile, String what, String how) {
        return new Refusal(
                Refusal.Kind.NO_SHOP,
                "The " + what + " of \"" + profile.name() + "\" is not in the settings file: " + how
                        + ", or let the desktop keep it in the file.");
    }

    @Override
    public String toString() {
        return "ProfileSecrets";
    }
}
