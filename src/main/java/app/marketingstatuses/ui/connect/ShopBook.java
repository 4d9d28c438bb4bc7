package app.marketingstatuses.ui.connect;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.session.ShopSecrets;
import app.marketingstatuses.settings.FaultyProfile;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.settings.KeyStore;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.settings.Profile.Keep;
import app.marketingstatuses.settings.Profiles;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The saved shops with their secrets, wherever those lie. For background work only. */
final class ShopBook {
    private final Home home;
    private final Clock clock;
    private final KeyStore keyStore;

    ShopBook(Home home, Clock clock, KeyStore keyStore) {
        this.home = home;
        this.clock = clock;
        this.keyStore = keyStore;
    }

    /**
     * @param faulty those somebody must correct in the file first
     * @param aside where a settings file that could not be read was put; null where it could
     */
    record Page(List<Profile> shops, List<FaultyProfile> faulty, Path aside) {
        boolean isEmpty() {
            return shops.isEmpty() && faulty.isEmpty();
        }
    }

    /**
     * One that was taken out of the list.
     *
     * @param at its place in the list
     */
    record Removed(Profile profile, ShopSecrets secrets, int at) {}

    Page read() {
        Profiles profiles = profiles();
        return new Page(profiles.all(), profiles.faulty(), profiles.aside().orElse(null));
    }

    /** Whether this system keeps passwords; the first answer may take seconds. */
    boolean hasKeyStore() {
        return keyStore.isThere();
    }

    private Profiles profiles() {
        return Profiles.read(home, clock);
    }

    /** @throws Refusal NO_SHOP where there is none of that name any more */
    Profile find(String name) {
        return profiles()
                .named(name)
                .orElseThrow(() -> Refusal.coded(
                        Refusal.Kind.NO_SHOP,
                        "profile-gone",
                        "No connection is saved as \"" + name + "\" any more.",
                        null,
                        name));
    }

    /** The secrets as they are kept; a null one is kept nowhere. */
    ShopSecrets secrets(Profile profile) {
        if (profile.keep() == Keep.KEY_STORE) {
            return keyStore.isThere()
                    ? new ShopSecrets(
                            keyStore.find(KeyStore.databaseOf(profile)).orElse(null),
                            keyStore.find(KeyStore.sshOf(profile)).orElse(null),
                            profile.smtp() == null
                                    ? null
                                    : keyStore.find(KeyStore.mailOf(profile)).orElse(null))
                    : ShopSecrets.KEPT;
        }
        return new ShopSecrets(
                profile.byHand() == null ? null : profile.byHand().password(),
                profile.ssh() == null ? null : profile.ssh().secret(),
                profile.smtp() == null ? null : profile.smtp().password());
    }

    /**
     * Saves a shop and moves its secrets to where they shall lie.
     *
     * @param before as it was saved; null for a new one
     * @param after without secrets
     * @param typed what was typed anew; null for what there was
     */
    Profile save(Profile before, Profile after, ShopSecrets typed) {
        ShopSecrets secrets = merged(before, typed);
        if (before != null && before.keep() == Keep.KEY_STORE) {
            forget(before);
        }
        Profiles profiles = profiles();
        List<Profile> all = new ArrayList<>(profiles.all());
        int at = before == null ? -1 : indexOf(all, before.name());
        Profile kept = keep(after, secrets);
        if (at < 0) {
            all.add(kept);
        } else {
            all.set(at, kept);
        }
        profiles.save(all);
        return kept;
    }

    /** What is typed, and for the rest what is kept. */
    ShopSecrets merged(Profile before, ShopSecrets typed) {
        ShopSecrets old = before == null ? ShopSecrets.KEPT : secrets(before);
        return new ShopSecrets(
                typed.database() == null ? old.database() : typed.database(),
                typed.ssh() == null ? old.ssh() : typed.ssh(),
                old.mail());
    }

    Removed remove(String name) {
        Profiles profiles = profiles();
        List<Profile> all = new ArrayList<>(profiles.all());
        int at = indexOf(all, name);
        if (at < 0) {
            find(name);
        }
        Profile profile = all.remove(at);
        Removed removed = new Removed(profile, secrets(profile), at);
        profiles.save(all);
        if (profile.keep() == Keep.KEY_STORE) {
            forget(profile);
        }
        return removed;
    }

    void putBack(Removed removed) {
        Profiles profiles = profiles();
        List<Profile> all = new ArrayList<>(profiles.all());
        all.add(Math.min(removed.at(), all.size()), keep(removed.profile(), removed.secrets()));
        profiles.save(all);
    }

    private static int indexOf(List<Profile> all, String name) {
        return all.stream().map(Profile::name).toList().indexOf(name);
    }

    private void forget(Profile profile) {
        if (keyStore.isThere()) {
            keyStore.put(KeyStore.databaseOf(profile), null);
            keyStore.put(KeyStore.sshOf(profile), null);
            keyStore.put(KeyStore.mailOf(profile), null);
        }
    }

    private Profile keep(Profile profile, ShopSecrets secrets) {
        if (profile.keep() == Keep.KEY_STORE) {
            put(KeyStore.databaseOf(profile), profile.byHand() == null ? null : secrets.database());
            put(KeyStore.sshOf(profile), profile.ssh() == null ? null : secrets.ssh());
            put(KeyStore.mailOf(profile), mail(profile, secrets));
        }
        return profile.keep() == Keep.FILE
                ? profile.withSecrets(secrets.database(), secrets.ssh()).withMailSecret(mail(profile, secrets))
                : profile.withSecrets(null, null).withMailSecret(null);
    }

    private static String mail(Profile profile, ShopSecrets secrets) {
        if (profile.smtp() == null) {
            return null;
        }
        return secrets.mail() == null ? profile.smtp().password() : secrets.mail();
    }

    private void put(String name, String secret) {
        Optional.ofNullable(secret).ifPresent(known -> keyStore.put(name, known));
    }
}
