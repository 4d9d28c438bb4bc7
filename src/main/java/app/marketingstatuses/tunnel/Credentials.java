package app.marketingstatuses.tunnel;

import app.marketingstatuses.domain.Refusal;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.KeyPair;
import com.jcraft.jsch.UIKeyboardInteractive;
import com.jcraft.jsch.UserInfo;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** What is shown to the server of who we are. */
final class Credentials implements UserInfo, UIKeyboardInteractive {
    private final String methods;
    private final String password;

    private Credentials(String methods, String password) {
        this.methods = methods;
        this.password = password;
    }

    /** @throws Refusal coded, NO_SHOP, where a key cannot be used or no agent runs */
    static Credentials of(SshSettings settings, JSch jsch) {
        SshLogin login = settings.login();
        if (login instanceof SshLogin.Password password) {
            return new Credentials("password,keyboard-interactive", password.password());
        }
        if (login instanceof SshLogin.KeyFile key) {
            add(key, jsch);
        } else {
            jsch.setIdentityRepository(Agents.running());
        }
        return new Credentials("publickey", null);
    }

    private static void add(SshLogin.KeyFile key, JSch jsch) {
        String name = key.file().toString();
        if (!Files.isReadable(key.file())) {
            throw SshTrouble.noShop("ssh-no-key", "The key file " + name + " is not there, or may not be read.", name);
        }
        byte[] passphrase =
                key.passphrase() == null ? new byte[0] : key.passphrase().getBytes(StandardCharsets.UTF_8);
        try {
            KeyPair pair = KeyPair.load(jsch, name, null);
            boolean usable = !pair.isEncrypted() || pair.decrypt(passphrase);
            pair.dispose();
            if (!usable) {
                throw passphrase.length == 0
                        ? SshTrouble.noShop("ssh-key-locked", "The key " + name + " needs its passphrase.", name)
                        : SshTrouble.noShop(
                                "ssh-key-passphrase", "The passphrase of the key " + name + " is wrong.", name);
            }
            jsch.addIdentity(name, passphrase);
        } catch (JSchException e) {
            throw SshTrouble.noShop(
                    "ssh-bad-key", "The file " + name + " holds no private key that can be read.", name);
        }
    }

    /** The ways to log in, most wanted first. */
    String methods() {
        return methods;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public boolean promptPassword(String message) {
        return password != null;
    }

    /** Servers that ask in a dialogue get the password for a single hidden question, and nothing else. */
    @Override
    public String[] promptKeyboardInteractive(
            String destination, String name, String instruction, String[] prompt, boolean[] echo) {
        if (prompt.length == 0) {
            return new String[0];
        }
        return password != null && prompt.length == 1 && !echo[0] ? new String[] {password} : null;
    }

    @Override
    public String getPassphrase() {
        return null;
    }

    @Override
    public boolean promptPassphrase(String message) {
        return false;
    }

    @Override
    public boolean promptYesNo(String message) {
        return false;
    }

    @Override
    public void showMessage(String message) {
        // What a server wants to tell at the login is for people at a terminal.
    }
}
