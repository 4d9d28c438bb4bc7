package app.marketingstatuses.settings;

import java.util.Optional;

/** Where a system keeps passwords. Every call may take as long as the user needs to unlock it: for background work only. */
public interface KeyStore {
    /** Of a system that has none. */
    KeyStore NONE = new KeyStore() {
        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public Optional<String> find(String name) {
            return Optional.empty();
        }

        @Override
        public void put(String name, String secret) {
            throw new IllegalStateException("no key store");
        }
    };

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

    /** The name of the password of a profile's mail server. */
    static String mailOf(Profile profile) {
        return profile.name() + ": mail";
    }

    /** The name of a profile's SSH password or passphrase. */
    static String sshOf(Profile profile) {
        return profile.name() + ": SSH";
    }
}
