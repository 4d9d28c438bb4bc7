package app.marketingstatuses.reliability;

import app.marketingstatuses.settings.DesktopMemory;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.settings.Profiles;
import app.marketingstatuses.tunnel.HostKey;
import app.marketingstatuses.tunnel.KnownHosts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Saves settings over and over, each time others, until it is killed; says before and after which. */
final class SavingProgram {
    private SavingProgram() {}

    /** @param args the settings folder, and the number to begin with */
    public static void main(String[] args) {
        Home home = new Home(Path.of(args[0]));
        Profiles profiles = Profiles.read(home, Clock.systemUTC());
        DesktopMemory memory = DesktopMemory.read(home);
        for (int i = Integer.parseInt(args[1]); ; i++) {
            System.out.print("saving " + i + "\n");
            profiles.save(List.of(profile(i)));
            memory.put("number", Integer.toString(i));
            memory.put("padding", padding(i));
            memory.save();
            KnownHosts.of(home.path()).accept(key(i));
            System.out.print("saved " + i + "\n");
        }
    }

    /** A profile of some size that says throughout which one it is. */
    static Profile profile(int i) {
        return new Profile(
                "shop " + i,
                null,
                false,
                false,
                null,
                new Profile.ByHand("db.example.com", 3306, "shop", "u", "modx_", padding(i), null),
                null,
                Profile.Keep.FILE,
                null,
                null,
                null);
    }

    static String padding(int i) {
        return ("-" + i).repeat(3000);
    }

    static HostKey key(int i) {
        return new HostKey("host" + i + ".example.com", "ssh-ed25519", "A".repeat(68));
    }
}
