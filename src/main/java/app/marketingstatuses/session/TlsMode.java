package app.marketingstatuses.session;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.shop.ConnectionSettings.Tls;

/** The word for a way of encryption, on the command line and in profiles. */
public final class TlsMode {
    private TlsMode() {}

    /** @param word null for what is usual with that host */
    public static Tls read(String word, String host) {
        if (word == null) {
            return Tls.usual(host);
        }
        return switch (word) {
            case "off" -> Tls.OFF;
            case "required" -> Tls.REQUIRED;
            case "verify-ca" -> Tls.VERIFY_CA;
            case "verify-identity" -> Tls.VERIFY_IDENTITY;
            default ->
                throw new Refusal(
                        Refusal.Kind.USAGE,
                        "--tls takes off, required, verify-ca or verify-identity, not \"" + word + "\".");
        };
    }
}
