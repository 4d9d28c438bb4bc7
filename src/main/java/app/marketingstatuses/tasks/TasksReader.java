package app.marketingstatuses.tasks;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.Task;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a tasks file against one shop: all of it, or nothing and every fault with its place. */
public final class TasksReader {
    static final String FORMAT = "marketing-statuses/tasks";
    static final int VERSION = 1;

    private final ShopDirectory shop;
    private final KnownTasks known;
    private final Faults faults = new Faults();

    private TasksReader(ShopDirectory shop, KnownTasks known) {
        this.shop = shop;
        this.known = known;
    }

    /**
     * The tasks in the file's order.
     *
     * @param file its name, for messages
     * @throws Refusal USAGE that names every fault
     */
    public static List<FileTask> read(String file, byte[] content, ShopDirectory shop, KnownTasks known) {
        TasksReader reader = new TasksReader(shop, known);
        List<FileTask> tasks = reader.tasks(content);
        reader.faults.refuse(file);
        return tasks;
    }

    /** The same for who tells the faults in words of its own. */
    public static Reading read(byte[] content, ShopDirectory shop, KnownTasks known) {
        TasksReader reader = new TasksReader(shop, known);
        List<FileTask> tasks = reader.tasks(content);
        return new Reading(reader.faults.count() == 0 ? tasks : List.of(), reader.faults.found());
    }

    private List<FileTask> tasks(byte[] content) {
        JsonNode root = JsonTree.read(content, faults);
        return root == null ? List.of() : document(root);
    }

    /** @param tasks none where there are faults */
    public record Reading(List<FileTask> tasks, List<Fault> faults) {}

    private List<FileTask> document(JsonNode root) {
        Fields fields = Fields.of(root, "", faults, List.of("format", "version", "tasks"));
        if (fields == null) {
            return List.of();
        }
        fields.format(FORMAT, VERSION);
        JsonNode list = fields.required("tasks");
        if (list != null && !list.isArray()) {
            fields.fault("tasks", FaultText.LIST);
            return List.of();
        }
        return list == null ? List.of() : tasks(list);
    }

    private List<FileTask> tasks(JsonNode list) {
        List<FileTask> tasks = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        Map<Long, Integer> ids = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            String place = "tasks[" + i + "]";
            TaskParser parser = new TaskParser(shop, known, faults, place);
            FileTask task = parser.parse(list.get(i));
            once(names, parser.name(), i, place + ".name", FaultText.SAME_NAME);
            once(ids, parser.id() == 0 ? null : parser.id(), i, place + ".id", FaultText.SAME_ID);
            if (task != null) {
                tasks.add(task);
            }
        }
        faultClashes(tasks, ids);
        return tasks;
    }

    private <T> void once(Map<T, Integer> seen, T value, int index, String place, FaultText what) {
        Integer first = value == null ? null : seen.putIfAbsent(value, index);
        if (first != null) {
            faults.add(place, what, first);
        }
    }

    /** A name that belongs to another task of the shop, unless the file renames that one too. */
    private void faultClashes(List<FileTask> tasks, Map<Long, Integer> ids) {
        for (FileTask file : tasks) {
            Task owner = known.activeNamed(file.task().name());
            long id = file.task().id();
            if (id != 0 && owner != null && owner.id() != id && !ids.containsKey(owner.id())) {
                faults.add("tasks[" + ids.get(id) + "].name", FaultText.NAME_TAKEN, owner.id(), id);
            }
        }
    }
}
