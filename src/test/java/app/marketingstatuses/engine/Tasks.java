package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.SendWindow;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import java.time.Instant;
import java.util.List;

/** Tasks for tests, in one line each. */
public final class Tasks {
    private long id;
    private List<Integer> from = List.of(1);
    private int to = 2;
    private int after;
    private TaskClock clock = TaskClock.STATUS;
    private Task.Repeat repeat = Task.Repeat.ONCE;
    private Instant dueFrom;
    private Integer maxLate;
    private Integer limit;
    private Conditions conditions = Conditions.NONE;
    private SendWindow window;

    private Tasks(long id) {
        this.id = id;
    }

    public static Tasks task(long id, int from, int to, int afterMinutes) {
        Tasks task = new Tasks(id);
        task.from = List.of(from);
        task.to = to;
        task.after = afterMinutes;
        return task;
    }

    public Tasks from(List<Integer> statuses) {
        from = statuses;
        return this;
    }

    public Tasks clock(TaskClock value) {
        clock = value;
        return this;
    }

    public Tasks each() {
        repeat = Task.Repeat.EACH;
        return this;
    }

    public Tasks dueFrom(Instant value) {
        dueFrom = value;
        return this;
    }

    public Tasks maxLate(Integer minutes) {
        maxLate = minutes;
        return this;
    }

    public Tasks limit(Integer value) {
        limit = value;
        return this;
    }

    public Tasks conditions(Conditions value) {
        conditions = value;
        return this;
    }

    public Tasks window(SendWindow value) {
        window = value;
        return this;
    }

    public Task build() {
        return new Task(
                id,
                1,
                "Task " + id,
                true,
                from,
                to,
                after,
                clock,
                repeat,
                dueFrom,
                maxLate,
                limit,
                conditions,
                window,
                Task.MailMode.NONE,
                null);
    }
}
