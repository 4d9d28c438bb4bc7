package app.marketingstatuses.engine;

import java.util.Objects;

/**
 * What the body of a mail is made of.
 *
 * @param name of the shop's chunk, or of our template; empty for a template of the owner's
 * @param version of the owner's template; 0 for one that is not saved, and for all else
 */
public record BodyOrigin(BodySource source, String name, int version) {
    public BodyOrigin {
        Objects.requireNonNull(source);
        Objects.requireNonNull(name);
    }

    public static BodyOrigin chunk(String name) {
        return new BodyOrigin(BodySource.CHUNK, name, 0);
    }

    public static BodyOrigin ours(String name) {
        return new BodyOrigin(BodySource.OURS, name, 0);
    }

    public static BodyOrigin template(int version) {
        return new BodyOrigin(BodySource.TEMPLATE, "", version);
    }
}
