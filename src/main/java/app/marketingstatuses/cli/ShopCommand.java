package app.marketingstatuses.cli;

import app.marketingstatuses.session.ShopSession;

/** A command that works on an open shop. */
abstract class ShopCommand extends BaseCommand {
    @Override
    public final Integer call() {
        checkOptions();
        try (ShopSession shop = program().open()) {
            if (needsInit()) {
                shop.store().requireInit();
            }
            return run(shop);
        }
    }

    /** What can be said against the options before a shop is opened. */
    void checkOptions() {}

    /** Whether the command needs our own tables. */
    boolean needsInit() {
        return true;
    }

    /** @return the exit code */
    abstract int run(ShopSession shop);
}
