package app.marketingstatuses.ui.overview;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Station;
import app.marketingstatuses.session.Overview;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.fix.Fixes;
import app.marketingstatuses.ui.overview.Notice.Deed;
import app.marketingstatuses.ui.text.Texts;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does what the links of the attention list say. */
record Deeds(Workbench workbench, Texts texts) {
    void perform(Deed deed, Overview overview) {
        if (deed instanceof Deed.Go go) {
            workbench.go(go.destination());
        } else if (deed instanceof Deed.Repair repair) {
            Fixes.ask(workbench, overview.traps(), repair.trap());
        } else if (deed instanceof Deed.Resume) {
            resume();
        } else if (deed instanceof Deed.Adopt) {
            adopt(overview.station());
        } else if (deed instanceof Deed.Unlimit unlimit) {
            unlimit(unlimit.task());
        }
    }

    private void resume() {
        workbench.write(
                texts.text("resume.ask"),
                texts.text("resume.say"),
                texts.text("resume"),
                () -> write(
                        texts.text("resume"),
                        shop -> {
                            shop.store().resume(shop.now());
                            return true;
                        },
                        done -> texts.text("resume.done")));
    }

    private void adopt(Station.State state) {
        String place = state.here().siteUrl() == null
                ? texts.text(
                        "copied.place", state.here().database(), state.here().server())
                : state.here().siteUrl();
        ask(
                "adopt",
                texts.text("adopt.ask"),
                texts.text("adopt.say", place),
                true,
                () -> write(
                        texts.text("adopt.yes"),
                        shop -> shop.store().init(true, shop.configuredUrl()).droppedMails(),
                        dropped -> texts.count("adopt.done", dropped)));
    }

    private void unlimit(Task task) {
        ask(
                "limit",
                texts.text("limit.ask", task.name()),
                texts.text("limit.say", workbench.formats().number(task.limitPerRun())),
                false,
                () -> write(
                        texts.text("limit.yes"),
                        shop -> shop.store().tasks().update(task.withoutLimit()),
                        done -> texts.text("limit.done", task.name())));
    }

    /** Makes our tables. */
    void setUp() {
        workbench
                .jobs()
                .run(
                        texts.text("setup.do"),
                        progress -> workbench
                                .desk()
                                .visit(shop -> shop.database().tables().ownName("")),
                        tables -> ask(
                                "setup",
                                texts.text("setup.ask"),
                                texts.text("setup.say", tables),
                                false,
                                () -> write(
                                        texts.text("setup.yes"),
                                        shop -> shop.store().init(false, shop.configuredUrl()),
                                        done -> texts.text("setup.done"))));
    }

    /** Asks on every shop: what is written is told before. */
    private void ask(String key, String question, String detail, boolean danger, Runnable work) {
        if (workbench.desk().shop().readOnly()) {
            workbench.write(question, detail, texts.text(key + ".yes"), work);
        } else {
            workbench.dialogs().confirm(question, detail, texts.text(key + ".yes"), danger, work);
        }
    }

    private <T> void write(String title, Function<ShopSession, T> work, Function<T, String> said) {
        Consumer<T> done = answer -> {
            workbench.desk().changed();
            workbench.dialogs().notice(said.apply(answer));
        };
        workbench.jobs().run(title, progress -> workbench.desk().visit(work), done);
    }
}
