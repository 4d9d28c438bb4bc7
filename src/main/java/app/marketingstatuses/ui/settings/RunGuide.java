package app.marketingstatuses.ui.settings;

import app.marketingstatuses.session.EveryMinute;
import app.marketingstatuses.session.Installed;
import app.marketingstatuses.session.RunCommand;
import app.marketingstatuses.session.RunCommand.Given;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopSecrets;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.settings.Profile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How runs are started every minute for the open shop, and what has to be known of it.
 *
 * @param schedule null where the open shop is neither the demo nor a saved one
 * @param notes what holds for this shop, as keys of texts
 * @param passwordFile where the database's password has to lie for it; null where it needs none
 * @param behindSsh whether the shop lies behind an SSH server, where a line of its own would be better
 */
record RunGuide(EveryMinute schedule, List<Note> notes, Path passwordFile, boolean behindSsh) {
    /** What has to be known. */
    enum Note {
        DEMO,
        COMMAND_LINE,
        PASSWORD_FILE,
        SSH,
        SSH_SECRET,
        SSH_AGENT
    }

    /**
     * @param profile null for the demo and for a shop that is not saved
     * @param isMoved whether a run of its own would look for its settings elsewhere
     */
    static RunGuide of(String shop, boolean isDemo, Profile profile, Home home, boolean isMoved, Installed program) {
        Path settings = isMoved ? home.path() : null;
        if (isDemo) {
            Given given = new Given(null, null, null, settings);
            RunCommand command = RunCommand.of(program, new ShopChoice.Demo(), given);
            return new RunGuide(new EveryMinute(command, shop), List.of(Note.DEMO), null, false);
        }
        if (profile == null) {
            return new RunGuide(null, List.of(Note.COMMAND_LINE), null, false);
        }
        Path file = RunCommand.isStored(profile) ? null : home.path().resolve("database-password");
        Given given = new Given(null, null, file, settings);
        RunCommand command = RunCommand.of(program, new ShopChoice.Saved(profile, ShopSecrets.KEPT), given);
        return new RunGuide(new EveryMinute(command, shop), notes(profile, file), file, profile.ssh() != null);
    }

    private static List<Note> notes(Profile profile, Path file) {
        List<Note> notes = new ArrayList<>();
        if (file != null) {
            notes.add(Note.PASSWORD_FILE);
        }
        Profile.Ssh ssh = profile.ssh();
        if (ssh != null) {
            notes.add(Note.SSH);
            boolean asks = ssh.login() == Profile.Ssh.Login.PASSWORD
                    || ssh.login() == Profile.Ssh.Login.KEY && profile.keep() != Profile.Keep.FILE;
            if (asks && ssh.secret() == null) {
                notes.add(Note.SSH_SECRET);
            } else if (ssh.login() == Profile.Ssh.Login.AGENT) {
                notes.add(Note.SSH_AGENT);
            }
        }
        return notes;
    }
}
