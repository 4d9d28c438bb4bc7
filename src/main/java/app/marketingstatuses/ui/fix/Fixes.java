package app.marketingstatuses.ui.fix;

import app.marketingstatuses.doctor.Trap;
import app.marketingstatuses.session.ShopTraps;
import app.marketingstatuses.shop.StatusFlags;
import app.marketingstatuses.ui.desk.Desk;
import app.marketingstatuses.ui.desk.Workbench;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Repairs traps: shows exactly what will be written, and writes it when told to. */
public final class Fixes {
    private Fixes() {}

    /** The button that repairs a trap, the same wherever the trap is shown; empty where the fix is not ours to make. */
    public static Optional<Button> button(Workbench workbench, ShopTraps traps, Trap trap) {
        return new TrapWords(workbench.language(), traps.statuses())
                .button(trap)
                .map(words -> {
                    Button button = new Button(words, new FontIcon("fth-tool"));
                    button.getStyleClass().add("fix-button");
                    button.setMinWidth(Region.USE_PREF_SIZE);
                    button.setOnAction(event -> ask(workbench, traps, trap));
                    return button;
                });
    }

    /** Asks, with what will be written in words and as a statement; on yes writes it and has all screens look again. */
    public static void ask(Workbench workbench, ShopTraps traps, Trap trap) {
        if (workbench.desk().shop().readOnly()) {
            workbench.write(null, null, null, () -> {});
            return;
        }
        TrapWords words = new TrapWords(workbench.language(), traps.statuses());
        StatusFlags.Change repair = trap.repair();
        workbench
                .dialogs()
                .confirm(
                        words.mark(repair.mark(), "question", repair.status()),
                        words.texts()
                                .text(
                                        "written",
                                        words.mark(repair.mark(), "detail", repair.status()),
                                        traps.statements().get(trap)),
                        words.mark(repair.mark(), "yes", repair.status()),
                        false,
                        () -> write(workbench, words, repair));
    }

    private static void write(Workbench workbench, TrapWords words, StatusFlags.Change repair) {
        Desk desk = workbench.desk();
        workbench
                .jobs()
                .run(
                        words.mark(repair.mark(), "job", repair.status()),
                        progress -> desk.visit(session -> {
                            session.statusFlags().apply(repair);
                            return repair;
                        }),
                        done -> {
                            desk.changed();
                            workbench.dialogs().notice(words.mark(repair.mark(), "done", repair.status()));
                        });
    }
}
