package app.marketingstatuses.tunnel;

import com.jcraft.jsch.HostKeyRepository;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.UserInfo;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Says whether a server's key is known. Stricter than OpenSSH: a server of which some key is known, and which shows a key
 * of another type, counts as changed, for else whoever stands in between would only have to choose another type.
 */
final class Verifier implements HostKeyRepository {
    private static final String REVOKED = "@revoked";

    private final List<HostKeyRepository> files;
    private HostKey shown;
    private int verdict = OK;

    Verifier(List<HostKeyRepository> files) {
        this.files = files;
    }

    /** The key the server showed last; null for none. */
    HostKey shown() {
        return shown;
    }

    /** What was said of it. */
    int verdict() {
        return verdict;
    }

    @Override
    public int check(String host, byte[] key) {
        shown = hostKey(host, key);
        verdict = judge(host, shown.encoded());
        return verdict;
    }

    private int judge(String host, String encoded) {
        Predicate<com.jcraft.jsch.HostKey> same = known -> known.getKey().equals(encoded);
        if (known(host, REVOKED).anyMatch(same)) {
            return CHANGED;
        }
        if (known(host, "").anyMatch(same)) {
            return OK;
        }
        return files.stream().anyMatch(file -> isListed(file, host)) ? CHANGED : NOT_INCLUDED;
    }

    private Stream<com.jcraft.jsch.HostKey> known(String host, String marker) {
        return Arrays.stream(getHostKey(host, null))
                .filter(key -> key.getMarker().equals(marker));
    }

    /** Whether the file has a key for just this host and port: those of the host's usual port, which it gives too, do not count. */
    private static boolean isListed(HostKeyRepository file, String host) {
        com.jcraft.jsch.HostKey[] all = file.getHostKey(host, null);
        int usual = host.startsWith("[") ? file.getHostKey(host.substring(1, host.indexOf("]:")), null).length : 0;
        return Arrays.stream(all, 0, all.length - usual)
                .anyMatch(key -> key.getMarker().isEmpty());
    }

    private static HostKey hostKey(String host, byte[] key) {
        try {
            com.jcraft.jsch.HostKey parsed = new com.jcraft.jsch.HostKey(host, key);
            return new HostKey(host, parsed.getType(), parsed.getKey());
        } catch (JSchException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public com.jcraft.jsch.HostKey[] getHostKey(String host, String type) {
        return files.stream()
                .flatMap(file -> Arrays.stream(file.getHostKey(host, type)))
                .toArray(com.jcraft.jsch.HostKey[]::new);
    }

    @Override
    public com.jcraft.jsch.HostKey[] getHostKey() {
        return getHostKey(null, null);
    }

    @Override
    public void add(com.jcraft.jsch.HostKey key, UserInfo user) {
        throw new UnsupportedOperationException("keys are accepted elsewhere");
    }

    @Override
    public void remove(String host, String type) {
        throw new UnsupportedOperationException("known keys stay known");
    }

    @Override
    public void remove(String host, String type, byte[] key) {
        throw new UnsupportedOperationException("known keys stay known");
    }

    @Override
    public String getKnownHostsRepositoryID() {
        return "known hosts";
    }
}
