package app.marketingstatuses.testing;

import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.domain.SendWindow;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.domain.Trial;
import java.time.Instant;
import java.util.List;

/** Tasks that are on, in one line each. */
public final class Tasks {
    private final long id;
    private String name;
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
    private Trial trial = Trial.OFF;
    private Promo promo;
    private Task.MailMode mail = Task.MailMode.STATUS;

    private Tasks(long id) {
        this.id = id;
        this.name = "Task " + id;
    }

    public static Tasks task(long id, int from, int to, int afterMinutes) {
        Tasks task = new Tasks(id);
        task.from = List.of(from);
        task.to = to;
        task.after = afterMinutes;
        return task;
    }

    public Tasks named(String value) {
        name = value;
        return this;
    }

    public Tasks withoutMail() {
        mail = Task.MailMode.NONE;
        return this;
    }

    public Tasks promo(Promo value) {
        promo = value;
        return this;
    }

    public Tasks trial(Trial value) {
        trial = value;
        return this;
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
                name,
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
                mail,
                promo,
                trial);
    }
}
