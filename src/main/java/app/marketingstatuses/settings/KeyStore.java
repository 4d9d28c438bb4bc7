package app.marketingstatuses.settings;

import java.util.Optional;

/** Where a system keeps passwords. Every call may take as long as the user needs to unlock it: for background work only. */
public interface KeyStore {
    /** Whether there is one that works; finds out once, in a few seconds at most, and throws nothing. */
    boolean isThere();

    /** Empty where it holds none under this name. */
    Optional<String> find(String name);

    /** @param secret null forgets it */
    void put(String name, String secret);

    /** The name of a profile's database password in the store, for people to find it there. */
    static String databaseOf(Profile profile) {
        return profile.name() + ": database";
    }

    /** The name of a profile's SSH password or passphrase. */
    static String sshOf(Profile profile) {
        return profile.name() + ": SSH";
    }
}
