package app.marketingstatuses.ui.preview;

import app.marketingstatuses.engine.Guards.Guard;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.text.Texts;
import java.util.function.Consumer;

/** Goes on past a guard, once the owner has said so. */
record GuardWay(Workbench bench, Texts texts) {
    /** @param onDone when the guard is out of the way */
    void take(Guard guard, Runnable onDone) {
        switch (guard) {
            case PAUSED ->
                bench.write(
                        texts.text("resume.ask"),
                        texts.text("resume.detail"),
                        texts.text("guard.paused.way"),
                        () -> write("guard.paused.way", GuardWay::resume, onDone));
            case LAST_RUN_IN_FUTURE ->
                bench.write(
                        texts.text("clocks.ask"),
                        texts.text("clocks.detail"),
                        texts.text("guard.future.way"),
                        () -> write("guard.future.way", GuardWay::resume, onDone));
            case COPIED_SHOP -> adopt(onDone);
            case FUSE, CLOCKS_DIFFER -> onDone.run();
        }
    }

    private void adopt(Runnable onDone) {
        if (bench.desk().shop().readOnly()) {
            bench.write(null, null, null, onDone);
            return;
        }
        bench.dialogs()
                .confirm(
                        texts.text("adopt.ask"),
                        texts.text("adopt.detail"),
                        texts.text("guard.copied.yes"),
                        true,
                        () -> write("guard.copied.way", GuardWay::adopt, onDone));
    }

    private static void adopt(ShopSession shop) {
        shop.store().init(true, shop.configuredUrl());
    }

    private static void resume(ShopSession shop) {
        shop.store().resume(shop.now());
    }

    private void write(String title, Consumer<ShopSession> change, Runnable onDone) {
        bench.jobs()
                .run(
                        texts.text(title),
                        progress -> bench.desk().visit(shop -> {
                            change.accept(shop);
                            return true;
                        }),
                        done -> {
                            bench.desk().changed();
                            onDone.run();
                        });
    }
}
