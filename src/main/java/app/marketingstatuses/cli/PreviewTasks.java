package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Book;
import app.marketingstatuses.engine.MemoryBook;
import app.marketingstatuses.engine.Preview;
import app.marketingstatuses.tasks.FileTask;
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
        Collection<Task> stored = hasTables ? shop.store().tasks().withRetired() : null;
        Book book = hasTables ? MemoryBook.withRecordsOf(shop.store().book()) : MemoryBook.empty();
        List<Task> tasks = new ArrayList<>();
        long next =
                stored == null ? 1 : stored.stream().mapToLong(Task::id).max().orElse(0) + 1;
        for (FileTask read : file.read(shop, surroundings, stored)) {
            Task task = read.previewed(at, includeOverdue);
            Task known = stored == null ? null : known(task, stored);
            tasks.add(task.stored(known == null ? next++ : known.id(), 0));
        }
        preview = shop.preview(tasks, book);
        return tasks;
    }

    private static Task known(Task task, Collection<Task> stored) {
        return stored.stream()
                .filter(other -> task.id() == 0 ? other.name().equals(task.name()) : other.id() == task.id())
                .findFirst()
                .orElse(null);
    }
}
