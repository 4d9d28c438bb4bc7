package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Book;
import app.marketingstatuses.engine.MemoryBook;
import app.marketingstatuses.engine.Preview;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.tasks.FileTask;
import app.marketingstatuses.tasks.KnownTasks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Which tasks a preview shows, and on what records. */
final class PreviewTasks {
    private final ShopSession shop;
    private final Surroundings surroundings;
    private final Instant at;
    private final boolean includeOverdue;
    private Preview preview;

    PreviewTasks(ShopSession shop, Surroundings surroundings, Instant at, boolean includeOverdue) {
        this.shop = shop;
        this.surroundings = surroundings;
        this.at = at;
        this.includeOverdue = includeOverdue;
    }

    Preview preview() {
        return Objects.requireNonNull(preview);
    }

    /** The shop's tasks that are on, and those named, as if switched on. */
    List<Task> ofShop(Collection<String> names) {
        List<Task> all = shop.store().tasks().list();
        List<Task> named = NamedTasks.of(all, names);
        List<Task> tasks = all.stream()
                .filter(task -> task.enabled() || named.contains(task))
                .map(task -> task.enabled() ? task : task.switchedOn(at, includeOverdue))
                .toList();
        preview = shop.preview(tasks);
        return tasks;
    }

    /** Every task of a file as if switched on; what a task of the same id or name did counts as its history. */
    List<Task> ofFile(TasksFile file) {
        boolean hasTables = shop.store().schemaVersion() > 0;
        if (hasTables) {
            shop.store().requireInit();
        }
        KnownTasks known = hasTables
                ? KnownTasks.of(
                        shop.store().tasks().list(), shop.store().tasks().withRetired())
                : KnownTasks.NONE;
        Book book = hasTables ? MemoryBook.withRecordsOf(shop.store().book()) : MemoryBook.empty();
        List<Task> tasks = new ArrayList<>();
        long next = known.nextId();
        for (FileTask read : file.read(shop, surroundings, known)) {
            Task task = read.previewed(at, includeOverdue);
            Task meant = known.meant(task.id(), task.name());
            tasks.add(task.stored(meant == null ? next++ : meant.id(), 0));
        }
        preview = shop.preview(tasks, book);
        return tasks;
    }
}
