package app.marketingstatuses.cli;

import app.marketingstatuses.testing.MovedClock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Rests that pass at once, on a clock that goes on by them; something happens in each, and after the last it is over. */
final class ScriptedRest implements Rest {
    final MovedClock clock = new MovedClock();
    final List<Duration> pauses = new ArrayList<>();
    private final Deque<Runnable> script = new ArrayDeque<>();
    private boolean over;

    ScriptedRest then(Runnable happens) {
        script.add(happens);
        return this;
    }

    ScriptedRest then(int times, Runnable happens) {
        for (int i = 0; i < times; i++) {
            then(happens);
        }
        return this;
    }

    void stop() {
        over = true;
    }

    @Override
    public boolean pause(Duration time) {
        pauses.add(time);
        clock.pass(time);
        Runnable next = script.poll();
        over |= next == null;
        if (!over) {
            next.run();
        }
        return !over;
    }

    @Override
    public boolean isOver() {
        return over;
    }
}
