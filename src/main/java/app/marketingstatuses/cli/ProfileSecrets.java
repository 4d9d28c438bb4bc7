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
        return complete(profile, given(profile));
    }

    /** The same, where what is missing can be asked for: nothing in place of it. */
    ShopSecrets given(Profile profile) {
        boolean kept = profile.byHand() == null || profile.byHand().password() != null;
        boolean sshKept = profile.ssh() == null || profile.ssh().secret() != null;
        boolean mailKept = profile.smtp() == null || profile.smtp().password() != null;
        return new ShopSecrets(
                kept && passwordFile == null ? null : new Passwords(passwordFile, environment).find(),
                sshKept ? null : environment.get(Surroundings.SSH_PASSWORD),
                mailKept ? null : environment.get(Surroundings.SMTP_PASSWORD));
    }

    private ShopSecrets complete(Profile profile, ShopSecrets given) {
        if (profile.keep() == Profile.Keep.FILE) {
            return given;
        }
        Profile.ByHand hand = profile.byHand();
        if (hand != null && hand.password() == null && given.database() == null) {
            throw missing(profile, "database password", "give --password-file or set " + Surroundings.PASSWORD);
        }
        Profile.Ssh ssh = profile.ssh();
        boolean needed = ssh != null && ssh.login() == Profile.Ssh.Login.PASSWORD && ssh.secret() == null;
        if (needed && given.ssh() == null) {
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
