package app.marketingstatuses.ui.connect;

import app.marketingstatuses.settings.KeyStore;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A key store that can be looked into. */
final class FakeKeyStore implements KeyStore {
    final Map<String, String> secrets = new ConcurrentHashMap<>();
    boolean there = true;

    @Override
    public boolean isThere() {
        return there;
    }

    @Override
    public Optional<String> find(String name) {
        return Optional.ofNullable(secrets.get(name));
    }

    @Override
    public void put(String name, String secret) {
        if (secret == null) {
            secrets.remove(name);
        } else {
            secrets.put(name, secret);
        }
    }
}
