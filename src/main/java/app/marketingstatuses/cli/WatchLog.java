package app.marketingstatuses.cli;

import app.marketingstatuses.engine.RunReport;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** What a watch says of one shop: a line for each run that did something, and each trouble once. */
final class WatchLog {
    private final Surroundings surroundings;
    private final Clock clock;
    private final String shop;
    private String trouble = "";

    /** @param shop its name; empty where it is the only one */
    WatchLog(Surroundings surroundings, String shop) {
        this.surroundings = surroundings;
        this.clock = surroundings.clock();
        this.shop = shop.isEmpty() ? "" : shop + ": ";
    }

    /** A run passed. */
    void ran(RunReport report) {
        if (!trouble.isEmpty()) {
            say("All is well again.");
            trouble = "";
        }
        if (report.didSomething()) {
            say(RunPrinter.counts(report.moved(), report.tried(), report.skipped(), report.failed()) + " "
                    + RunPrinter.mailCounts(report));
        }
        report.failed()
                .forEach(failed -> complain("Order " + failed.orderId() + " failed"
                        + (failed.task() == null ? "" : " for \"" + failed.task() + "\"") + ": " + failed.error()));
        RunPrinter.notes(report).forEach(this::complain);
    }

    /** No run passed; told when it is another trouble than the last time. */
    void refused(Throwable e) {
        surroundings.debug(e);
        String sentence = ExitCodes.sentence(e);
        if (!sentence.equals(trouble)) {
            trouble = sentence;
            complain(sentence);
        }
    }

    void say(String sentence) {
        surroundings.out().println(line(sentence));
        surroundings.out().flush();
    }

    private void complain(String sentence) {
        surroundings.err().println(line(sentence));
    }

    private String line(String sentence) {
        return Output.printable(clock.instant().truncatedTo(ChronoUnit.SECONDS) + " " + shop + sentence);
    }
}
