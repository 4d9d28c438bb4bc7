package app.marketingstatuses.demo;

import app.marketingstatuses.shop.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * The demo shop "Tea &amp; Co": an embedded database in the settings folder, made on first use. Its orders are told
 * relative to the clock at that moment. Its mail belongs into {@link #mailFolder}, never to a server.
 */
public final class DemoShop {
    private DemoShop() {}

    /**
     * @param database to be closed by the caller
     * @param fresh whether this call made the shop
     */
    public record Opened(Database database, boolean fresh) {}

    /** The same as {@link #open(Path, Clock, Consumer)} with nothing to do on first use. */
    public static Opened open(Path home, Clock clock) {
        return open(home, clock, database -> {});
    }

    /**
     * Opens the demo shop, and makes it where there is none.
     *
     * @param home the settings folder; made where it is missing
     * @param firstUse runs once, on a new shop, before any other program can see it: whatever it throws, or a killed
     *     program, leaves no shop behind
     * @throws app.marketingstatuses.domain.Refusal BUSY while another program has it open, NO_SHOP where its file cannot
     *     be read or written
     */
    public static Opened open(Path home, Clock clock, Consumer<Database> firstUse) {
        DemoFile file = new DemoFile(home);
        boolean fresh = file.makeIfMissing(database -> {
            ShopBuilder.build(database, clock);
            firstUse.accept(database);
        });
        return new Opened(file.open(), fresh);
    }

    /** Where the demo's mail goes, one file a mail; it need not exist yet. */
    public static Path mailFolder(Path home) {
        return home.resolve("demo-mail");
    }
}
