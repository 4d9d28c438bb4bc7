package app.marketingstatuses.ui.overview;

import app.marketingstatuses.session.Overview;
import app.marketingstatuses.store.CronDay;
import app.marketingstatuses.store.CronDay.Gap;
import app.marketingstatuses.ui.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The last 24 hours as a strip: green where runs passed, open where none did. */
final class GapStrip extends Region {
    private static final double BAR_TOP = 22;
    private static final double BAR = 14;
    private static final double SMALLEST = 3;
    private static final int HOURS = 3;

    private final Texts texts;
    private final List<Part> parts = new ArrayList<>();
    private CronDay day;

    /** Something at a time of the day; a bar has an end. */
    private record Part(Node node, Instant from, Instant to, double top) {}

    GapStrip(Texts texts) {
        this.texts = texts;
        setPrefHeight(64);
        setMinHeight(64);
        setMinWidth(300);
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(false);
    }

    void show(Overview overview, CronWords words) {
        day = overview.cron();
        parts.clear();
        setAccessibleText(texts.text("cron.access", words.text()));
        bar("strip-none", day.from(), day.until());
        if (day.lastRun() != null) {
            bar("strip-beat", day.begins(), day.until());
        }
        day.gaps().forEach(gap -> {
            bar("strip-clear", gap.from(), gap.to());
            Tooltip.install(bar("strip-gap", gap.from(), gap.to()), new Tooltip(words.strip(gap)));
        });
        day.longestGap().ifPresent(gap -> label(words.strip(gap), gap));
        hours(words);
        getChildren().setAll(parts.stream().map(Part::node).toList());
        requestLayout();
    }

    private Rectangle bar(String style, Instant from, Instant to) {
        Rectangle bar = new Rectangle();
        bar.getStyleClass().add(style);
        bar.setManaged(false);
        parts.add(new Part(bar, from, to, BAR_TOP));
        return bar;
    }

    private void label(String text, Gap gap) {
        Label label = new Label(text);
        label.getStyleClass().addAll("small", "warning-text");
        parts.add(new Part(label, gap.from().plus(gap.length().dividedBy(2)), null, 2));
    }

    /** The beginning, every third hour that is far enough from both ends, and now. */
    private void hours(CronWords words) {
        hour(words.clock(day.from()), day.from());
        ZonedDateTime at = day.from().atZone(words.formats().zone().id()).truncatedTo(ChronoUnit.HOURS);
        Duration near = Duration.ofMinutes(100);
        while (at.toInstant().isBefore(day.until().minus(near))) {
            if (at.getHour() % HOURS == 0 && at.toInstant().isAfter(day.from().plus(near))) {
                hour(words.clock(at.toInstant()), at.toInstant());
            }
            at = at.plusHours(1);
        }
        hour(texts.text("cron.now"), day.until());
    }

    private void hour(String text, Instant at) {
        Rectangle tick = new Rectangle(1, 4);
        tick.getStyleClass().add("strip-tick");
        tick.setManaged(false);
        parts.add(new Part(tick, at, null, BAR_TOP + BAR + 3));
        Label label = new Label(text);
        label.getStyleClass().add("secondary");
        parts.add(new Part(label, at, null, BAR_TOP + BAR + 8));
    }

    private double x(Instant at) {
        double share = (double) Duration.between(day.from(), at).toMillis()
                / Duration.between(day.from(), day.until()).toMillis();
        return Math.max(0, Math.min(1, share)) * getWidth();
    }

    @Override
    protected void layoutChildren() {
        for (Part part : parts) {
            double x = x(part.from());
            if (part.node() instanceof Rectangle bar && part.to() != null) {
                bar.setX(snapPositionX(x));
                bar.setY(part.top());
                bar.setWidth(Math.max(SMALLEST, snapPositionX(x(part.to())) - snapPositionX(x)));
                bar.setHeight(BAR);
            } else if (part.node() instanceof Rectangle tick) {
                tick.setX(Math.min(snapPositionX(x), getWidth() - 1));
                tick.setY(part.top());
            } else {
                double width = part.node().prefWidth(-1);
                double left = Math.max(0, Math.min(getWidth() - width, x - width / 2));
                part.node()
                        .resizeRelocate(
                                snapPositionX(left),
                                part.top(),
                                width,
                                part.node().prefHeight(-1));
            }
        }
    }
}
