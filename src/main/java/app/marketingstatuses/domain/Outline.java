package app.marketingstatuses.domain;

/**
 * What may be told of an error to whoever mends it: names of classes and places only. Messages of drivers and libraries may
 * quote passwords and customers.
 */
public final class Outline {
    private static final int CAUSES = 20;

    private Outline() {}

    /** The error and its causes, each with so many of its places at most. */
    public static String of(Throwable trouble, int places) {
        StringBuilder text = new StringBuilder();
        Throwable each = trouble;
        for (int depth = 0; each != null && depth < CAUSES; depth++, each = each.getCause()) {
            text.append(each.getClass().getName()).append('\n');
            StackTraceElement[] frames = each.getStackTrace();
            for (int i = 0; i < Math.min(places, frames.length); i++) {
                text.append("  ").append(frames[i]).append('\n');
            }
        }
        return text.toString();
    }
}
