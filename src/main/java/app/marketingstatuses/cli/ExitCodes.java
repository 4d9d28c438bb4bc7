package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.shop.DatabaseException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The one place that says which trouble ends a command with which exit code and sentence. */
final class ExitCodes {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = Refusal.Kind.USAGE.exitCode();
    static final int NO_SHOP = Refusal.Kind.NO_SHOP.exitCode();
    static final int BUSY = Refusal.Kind.BUSY.exitCode();
    static final int GUARD = Refusal.Kind.GUARD.exitCode();

    /** Of several shops the one that is worst off counts: the further from a run that did its work, the worse. */
    private static final List<Integer> FROM_BEST_TO_WORST = List.of(DONE, BUSY, FAILED, GUARD, NO_SHOP, USAGE);

    private ExitCodes() {}

    static int of(RunReport report) {
        return report.hasFailures() ? FAILED : DONE;
    }

    static int of(Throwable trouble) {
        if (trouble instanceof Refusal refusal) {
            return refusal.kind().exitCode();
        }
        return trouble instanceof UncheckedIOException ? USAGE : FAILED;
    }

    /** The exit code for several shops at once. */
    static int worst(Collection<Integer> codes) {
        return codes.stream()
                .max(Comparator.comparing(FROM_BEST_TO_WORST::indexOf))
                .orElse(DONE);
    }

    /** One sentence for the user; never what a driver said, which may quote the shop's data. */
    static String sentence(Throwable trouble) {
        if (trouble instanceof Refusal) {
            return trouble.getMessage();
        }
        if (trouble instanceof UncheckedIOException) {
            return trouble.getMessage() + " (" + trouble.getCause().getClass().getSimpleName() + ").";
        }
        if (trouble instanceof DatabaseException) {
            return "The shop's database refused: " + trouble.getMessage() + ".";
        }
        return "Something unexpected went wrong (" + trouble.getClass().getSimpleName() + "). Set " + Surroundings.DEBUG
                + "=1 and try again to see where.";
    }
}
