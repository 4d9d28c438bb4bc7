package app.marketingstatuses.ui.overview;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.domain.Task;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Times in which no task moves orders, because all of them have a window and all windows are shut. */
record QuietHours(List<Span> spans) {
    record Span(Instant from, Instant to) {
        Duration length() {
            return Duration.between(from, to);
        }

        boolean contains(Instant one, Instant other) {
            return !one.isBefore(from) && !other.isAfter(to);
        }
    }

    /** Between two moments, to the minute; {@code tasks} are those that are on. */
    static QuietHours of(List<Task> tasks, ShopZone zone, Instant from, Instant until) {
        List<Span> spans = new ArrayList<>();
        if (tasks.isEmpty() || tasks.stream().anyMatch(task -> task.window() == null)) {
            return new QuietHours(spans);
        }
        Instant began = null;
        for (Instant at = from.truncatedTo(ChronoUnit.MINUTES); at.isBefore(until); at = at.plusSeconds(60)) {
            boolean quiet = isQuiet(tasks, zone, at);
            if (quiet && began == null) {
                began = at;
            } else if (!quiet && began != null) {
                spans.add(new Span(began, at));
                began = null;
            }
        }
        if (began != null) {
            spans.add(new Span(began, until));
        }
        return new QuietHours(List.copyOf(spans));
    }

    private static boolean isQuiet(List<Task> tasks, ShopZone zone, Instant at) {
        return tasks.stream().noneMatch(task -> task.window().isOpen(at, zone));
    }

    Optional<Span> longest() {
        return spans.stream().max(Comparator.comparing(Span::length));
    }
}
