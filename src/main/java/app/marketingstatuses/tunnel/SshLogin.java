package app.marketingstatuses.tunnel;

import java.nio.file.Path;

/** How one logs in to an SSH server. Secrets are in no text of it. */
public sealed interface SshLogin {
    /** By password, also where the server asks for it in a dialogue. */
    record Password(String password) implements SshLogin {
        @Override
        public String toString() {
            return "Password";
        }
    }

    /**
     * By a private key.
     *
     * @param passphrase null or empty where the key has none
     */
    record KeyFile(Path file, String passphrase) implements SshLogin {
        @Override
        public String toString() {
            return "KeyFile[" + file + "]";
        }
    }

    /** By the keys of the running SSH agent. */
    record Agent() implements SshLogin {}
}
