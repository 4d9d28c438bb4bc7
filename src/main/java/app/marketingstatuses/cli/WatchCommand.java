package app.marketingstatuses.cli;

import app.marketingstatuses.cli.ShopChooser.SavedShop;
import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.session.ShopOpener;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        description = "Stays, and runs every minute: instead of cron, for systemd or a container."
                + " --profile may be given several times.")
final class WatchCommand extends BaseCommand {
    @Option(names = "--every", paramLabel = "TIME", description = "Such as 10s or 2m; else 1m.")
    private String every = "1m";

    @Option(names = "--all-profiles", description = "Every saved connection, each on its own.")
    private boolean allProfiles;

    @Override
    int take(String option, String value) {
        if (option.equals("--all-profiles")) {
            allProfiles = true;
            return 1;
        }
        if (value == null || !option.equals("--every")) {
            return 0;
        }
        every = value;
        return 2;
    }

    @Override
    public Integer call() {
        Interval interval = Interval.read("--every", every);
        List<SavedShop> saved = program().several(allProfiles);
        saved.forEach(WatchCommand::requireSaved);
        StopSignal stop = new StopSignal();
        List<WatchedShop> shops = new ArrayList<>();
        saved.forEach(one -> shops.add(watched(one, interval, stop)));
        WatchLog log = new WatchLog(program().surroundings(), "");
        stop.listen(shops, () -> log.say("Stopped."));
        log.say("Watching " + Words.count(saved.size(), "shop") + ", every " + interval + ".");
        stop.runAll(shops);
        return ExitCodes.DONE;
    }

    /** What is wrong with the command line or with what is saved is told at once; a shop that is away may come. */
    private static void requireSaved(SavedShop shop) {
        try {
            shop.choice().get();
        } catch (Refusal e) {
            if (e.kind() == Refusal.Kind.USAGE) {
                throw e;
            }
        }
    }

    private WatchedShop watched(SavedShop saved, Interval interval, StopSignal stop) {
        ShopOpener opener = program().opener();
        return new WatchedShop(
                WatchedShop.Shops.of(
                        () -> opener.connect(saved.choice().get()),
                        opener::session,
                        () -> program().home().savedAt()),
                new ShopRun(List.of(), null, true, null, "watch"),
                interval,
                program().surroundings().clock(),
                stop,
                new WatchLog(program().surroundings(), saved.name()));
    }
}
