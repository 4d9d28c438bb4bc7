package app.marketingstatuses.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Arguments as they were typed. Under cron's plain locale Java cannot read letters beyond ASCII, so names of tasks come
 * garbled; Linux still has them as they were.
 */
public final class Arguments {
    private static final Path TYPED = Path.of("/proc/self/cmdline");

    private Arguments() {}

    /** The same arguments, put right where they were garbled and can be. */
    public static String[] restored(String[] args) {
        return restored(args, TYPED);
    }

    static String[] restored(String[] args, Path typed) {
        boolean garbled =
                Arrays.stream(args).anyMatch(arg -> arg.chars().anyMatch(c -> c == '\uFFFD' || isLoneByte(c)));
        if (!garbled || !Files.isReadable(typed)) {
            return args;
        }
        try {
            String[] all = new String(Files.readAllBytes(typed), StandardCharsets.UTF_8).split("\0", -1);
            int end = all.length - 1;
            return end < args.length ? args : Arrays.copyOfRange(all, end - args.length, end);
        } catch (IOException e) {
            return args;
        }
    }

    /** How some versions of Java show a byte they could not read. */
    private static boolean isLoneByte(int c) {
        return c >= 0xDC80 && c <= 0xDCFF;
    }
}
