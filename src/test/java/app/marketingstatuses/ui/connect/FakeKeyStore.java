package app.marketingstatuses.ui.connect;

import app.marketingstatuses.settings.KeyStore;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/** A key store that can be looked into. */
final class FakeKeyStore implements KeyStore {
    final Map<String, String> secrets = new ConcurrentHashMap<>();
    volatile boolean there = true;
    final AtomicInteger asked = new AtomicInteger();
    /** Lets every question wait while it is held. */
    final ReentrantLock silence = new ReentrantLock();

    @Override
    public boolean isThere() {
        asked.incrementAndGet();
        silence.lock();
        silence.unlock();
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
