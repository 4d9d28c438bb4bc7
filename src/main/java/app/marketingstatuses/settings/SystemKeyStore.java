package app.marketingstatuses.settings;

import app.marketingstatuses.domain.Refusal;
import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The key store of the system: Keychain, Windows Credential Manager, Secret Service or KWallet. */
public final class SystemKeyStore implements KeyStore {
    private static final String SERVICE = "Marketing Statuses";
    private static final int PROBE_SECONDS = 5;
    private static final int UNLOCK_SECONDS = 120;

    private Keyring keyring;
    private boolean probed;

    @Override
    public synchronized boolean isThere() {
        if (!probed) {
            probed = true;
            try {
                keyring = within(PROBE_SECONDS, SystemKeyStore::open);
            } catch (RuntimeException e) {
                keyring = null;
            }
        }
        return keyring != null;
    }

    /** A store that opens but cannot keep anything, as on a system without a session, counts as none. */
    private static Keyring open() throws BackendNotSupportedException, PasswordAccessException {
        Keyring found = Keyring.create();
        String probe = "probe";
        found.setPassword(SERVICE, probe, probe);
        found.deletePassword(SERVICE, probe);
        return found;
    }

    @Override
    public Optional<String> find(String name) {
        return Optional.ofNullable(within(UNLOCK_SECONDS, () -> {
            try {
                return store().getPassword(SERVICE, name);
            } catch (PasswordAccessException e) {
                return null;
            }
        }));
    }

    @Override
    public void put(String name, String secret) {
        if (secret != null) {
            within(UNLOCK_SECONDS, () -> {
                store().setPassword(SERVICE, name, secret);
                return secret;
            });
        } else if (find(name).isPresent()) {
            within(UNLOCK_SECONDS, () -> {
                store().deletePassword(SERVICE, name);
                return name;
            });
        }
    }

    private Keyring store() {
        if (!isThere()) {
            throw trouble(null);
        }
        return keyring;
    }

    /** Native stores may hang, and some break with errors of their libraries. */
    private static <T> T within(int seconds, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "key store");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw trouble(e);
        } catch (ExecutionException | TimeoutException e) {
            throw trouble(e);
        }
    }

    private static Refusal trouble(Exception cause) {
        return Refusal.coded(Refusal.Kind.NO_SHOP, "key-store", "The system's key store does not answer.", cause);
    }
}
