package app.marketingstatuses.tunnel;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The key by which an SSH server proves who it is.
 *
 * @param host as a file of known hosts names it: {@code name}, or {@code [name]:port} for another port than 22
 * @param type such as {@code ssh-ed25519}
 * @param encoded the key in Base64
 */
public record HostKey(String host, String type, String encoded) {
    /** The fingerprint as OpenSSH shows it, {@code SHA256:…}. */
    public String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(Base64.getDecoder().decode(encoded));
            return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The line of a file of known hosts. */
    String line() {
        return host + " " + type + " " + encoded;
    }
}
