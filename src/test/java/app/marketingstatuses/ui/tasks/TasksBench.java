package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.store.Store;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.testing.ByHand;
import app.marketingstatuses.ui.testing.HeadlessBench;
import app.marketingstatuses.ui.text.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The models of the tasks on a real MariaDB, with a task from Paid to a new status after an hour. */
final class TasksBench implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    final TestShop shop = TestShop.create();
    final HeadlessBench bench;
    final ByHand later = new ByHand();
    final EditorModel editor;
    final TasksModel model;
    final TaskActions actions;
    final int asked;

    TasksBench(Path folder) {
        this(folder, new ShopCard("Test", null, false, false, ShopCard.Link.LOCAL, "test"));
    }

    TasksBench(Path folder, ShopCard card) {
        asked = shop.addStatus("Review requested");
        new Store(shop.database()).init(false, null);
        bench = HeadlessBench.on(
                folder,
                Clock.fixed(NOW, ZoneOffset.UTC),
                new ShopChoice.ByHand(shop.connectionSettings()),
                card,
                Language.ENGLISH);
        editor = new EditorModel(bench.workbench(), later);
        model = new TasksModel(bench.workbench(), editor);
        actions = new TaskActions(bench.workbench(), model, editor);
    }

    Store store() {
        return new Store(shop.database());
    }

    List<Task> stored() {
        return store().tasks().list();
    }

    /** A task from Paid after an hour, on since long ago. */
    Task insert(String name) {
        return store().tasks()
                .insert(Tasks.task(0, TestShop.PAID, asked, 60).named(name).build());
    }

    void refresh() {
        model.refresh(() -> {});
    }

    /** An order in Paid for so many minutes. */
    long order(int minutes) {
        LocalDateTime entered = LocalDateTime.ofInstant(NOW.minus(Duration.ofMinutes(minutes)), ZoneOffset.UTC);
        return shop.order().status(TestShop.PAID).enteredAt(entered);
    }

    @Override
    public void close() {
        bench.close();
        shop.close();
    }
}
