package app.marketingstatuses.ui.overview;

import app.marketingstatuses.ui.overview.FlowGrid.Cell;
import app.marketingstatuses.ui.overview.FlowLanes.Stretch;
import app.marketingstatuses.ui.overview.FlowLayout.Arrow;
import app.marketingstatuses.ui.overview.FlowLayout.Box;
import app.marketingstatuses.ui.overview.FlowLayout.Point;
import app.marketingstatuses.ui.overview.FlowLayout.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the ways of the arrows of a flow map. Those that are not straight leave their status above or below, run along a
 * lane between two rows, and where the target lies further off down a channel beside its column.
 */
final class FlowRouter {
    private static final double LANE = 26;
    private static final double NOTE = 24;
    private static final double FIRST_LANE = 20;
    private static final double BELOW = 14;
    private static final double PORT = 16;
    /** So that what comes from above and from below never lies on one line. */
    private static final double APART = 8;

    private static final double WORDS_HEIGHT = 20;
    private static final double CHANNEL = 16;

    /** Widths of a status and of the room between two. */
    record Measure(double node, double gap, int columns) {
        double x(int column) {
            return column * (node + gap);
        }
    }

    private final Map<Integer, Cell> cells;
    private final List<Arrow> arrows;
    private final Set<Integer> straight;
    private final Measure measure;
    private final Map<String, Integer> ports = new HashMap<>();
    private final Map<Integer, Detour> detours = new LinkedHashMap<>();

    FlowRouter(Map<Integer, Cell> cells, List<Arrow> arrows, Set<Integer> straight, Measure measure) {
        this.cells = cells;
        this.arrows = arrows;
        this.straight = straight;
        this.measure = measure;
    }

    /**
     * An arrow that is not straight. A lane is named by the row above it.
     *
     * @param channel x of the way past other rows; ignored where first and last lane are one
     */
    private record Detour(int firstLane, int lastLane, double out, double in, double channel) {
        double end() {
            return firstLane == lastLane ? in : channel;
        }
    }

    FlowLayout layout(Set<Integer> noted, double width) {
        for (int i = 0; i < arrows.size(); i++) {
            if (!straight.contains(i)) {
                detours.put(i, detour(arrows.get(i)));
            }
        }
        Map<Integer, Map<Integer, Integer>> lanes = lanes(width);
        Rows rows = rows(noted, lanes);
        Map<Integer, Box> boxes = new LinkedHashMap<>();
        cells.forEach((status, cell) -> boxes.put(
                status,
                new Box(measure.x(cell.column()), rows.top(cell.row()), measure.node(), FlowLayout.NODE_HEIGHT)));
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < arrows.size(); i++) {
            Arrow arrow = arrows.get(i);
            routes.add(
                    straight.contains(i)
                            ? straight(boxes.get(arrow.from()), boxes.get(arrow.to()))
                            : round(i, boxes, rows, lanes, width));
        }
        return new FlowLayout(width, rows.height(), boxes, routes);
    }

    private Detour detour(Arrow arrow) {
        Cell from = cells.get(arrow.from());
        Cell to = cells.get(arrow.to());
        boolean up = to.row() < from.row();
        boolean same = to.row() == from.row();
        int first = up ? from.row() - 1 : from.row();
        int last = up || same ? to.row() : to.row() - 1;
        double out =
                measure.x(from.column()) + port(arrow.from(), up ? "top-out" : "bottom-out", up ? PORT + APART : PORT);
        boolean below = up || same;
        double middle = measure.node() / 2 + (below ? 0 : APART);
        double in = measure.x(to.column()) + port(arrow.to(), below ? "bottom-in" : "top-in", middle);
        return new Detour(first, last, out, in, channel(to, first == last));
    }

    /** Several arrows at one side of a status stand apart. */
    private double port(int status, String side, double first) {
        int taken = ports.merge(status + side, 1, Integer::sum) - 1;
        return Math.min(first + PORT * taken, measure.node() - 6);
    }

    private double channel(Cell to, boolean unused) {
        if (unused) {
            return 0;
        }
        int taken = ports.merge("channel" + to.column(), 1, Integer::sum) - 1;
        double off = CHANNEL * (1 + taken % 3);
        boolean right = to.column() < measure.columns() - 1 || measure.columns() == 1;
        return right ? measure.x(to.column()) + measure.node() + off : measure.x(to.column()) - off;
    }

    private Map<Integer, Map<Integer, Integer>> lanes(double width) {
        Map<Integer, List<Stretch>> stretches = new HashMap<>();
        detours.forEach((i, way) -> {
            Box words = words(arrows.get(i), way, 0, width);
            stretches
                    .computeIfAbsent(way.firstLane(), row -> new ArrayList<>())
                    .add(new Stretch(
                            i,
                            Math.min(words.x(), Math.min(way.out(), way.end())),
                            Math.max(words.right(), Math.max(way.out(), way.end()))));
            if (way.firstLane() != way.lastLane()) {
                stretches
                        .computeIfAbsent(way.lastLane(), row -> new ArrayList<>())
                        .add(new Stretch(i, Math.min(way.channel(), way.in()), Math.max(way.channel(), way.in())));
            }
        });
        Map<Integer, Map<Integer, Integer>> lanes = new HashMap<>();
        stretches.forEach((row, all) -> lanes.put(row, FlowLanes.lanes(all)));
        return lanes;
    }

    private Box words(Arrow arrow, Detour way, double y, double width) {
        double centre = (way.out() + way.end()) / 2;
        double x = Math.max(0, Math.min(width - arrow.wordsWidth(), centre - arrow.wordsWidth() / 2));
        return new Box(x, y - WORDS_HEIGHT / 2, Math.min(width, arrow.wordsWidth()), WORDS_HEIGHT);
    }

    /** Heights of rows: words above a straight arrow, the status, its note, the lanes below. */
    private record Rows(List<Double> tops, List<Double> lanes, double height) {
        double top(int row) {
            return tops.get(row);
        }

        double lane(int row, int lane) {
            return lanes.get(row) + lane * LANE;
        }
    }

    private Rows rows(Set<Integer> noted, Map<Integer, Map<Integer, Integer>> lanes) {
        int count = 1 + cells.values().stream().mapToInt(Cell::row).max().orElse(-1);
        List<Double> tops = new ArrayList<>();
        List<Double> firstLanes = new ArrayList<>();
        double y = 0;
        for (int row = 0; row < count; row++) {
            y += hasStraight(row) ? FlowLayout.NAME_HEIGHT : 4;
            tops.add(y);
            y += FlowLayout.NODE_HEIGHT + (hasNote(row, noted) ? NOTE : 0);
            firstLanes.add(y + FIRST_LANE);
            int used = 1
                    + lanes.getOrDefault(row, Map.of()).values().stream()
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(-1);
            y += used == 0 ? BELOW : FIRST_LANE + used * LANE;
        }
        return new Rows(tops, firstLanes, y);
    }

    private boolean hasStraight(int row) {
        return straight.stream().anyMatch(i -> cells.get(arrows.get(i).from()).row() == row);
    }

    private boolean hasNote(int row, Set<Integer> noted) {
        return cells.entrySet().stream()
                .anyMatch(entry -> entry.getValue().row() == row && noted.contains(entry.getKey()));
    }

    private static Route straight(Box from, Box to) {
        double y = from.middle();
        return new Route(
                true,
                List.of(new Point(from.right() + 4, y), new Point(to.x() - 4, y)),
                new Box(from.right(), from.y(), to.x() - from.right(), from.height()));
    }

    private Route round(
            int i, Map<Integer, Box> boxes, Rows rows, Map<Integer, Map<Integer, Integer>> lanes, double width) {
        Detour way = detours.get(i);
        Box from = boxes.get(arrows.get(i).from());
        Box to = boxes.get(arrows.get(i).to());
        double first = rows.lane(way.firstLane(), lanes.get(way.firstLane()).get(i));
        double last = rows.lane(way.lastLane(), lanes.get(way.lastLane()).get(i));
        List<Point> points = new ArrayList<>();
        points.add(new Point(way.out(), first > from.y() ? from.bottom() + 3 : from.y() - 3));
        points.add(new Point(way.out(), first));
        if (way.firstLane() != way.lastLane()) {
            points.add(new Point(way.channel(), first));
            points.add(new Point(way.channel(), last));
        }
        points.add(new Point(way.in(), last));
        points.add(new Point(way.in(), last > to.y() ? to.bottom() + 4 : to.y() - 4));
        return new Route(false, points, words(arrows.get(i), way, first, width));
    }
}
