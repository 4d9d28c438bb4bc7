package app.marketingstatuses.ui.overview;

import app.marketingstatuses.ui.overview.FlowGrid.Cell;
import app.marketingstatuses.ui.overview.FlowGrid.Link;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where everything of the flow map lies, in pixels; a pure function of the statuses, the arrows and the room there is.
 *
 * @param nodes by status
 * @param routes one for each arrow, in their order
 */
record FlowLayout(double width, double height, Map<Integer, Box> nodes, List<Route> routes) {
    static final double NODE_HEIGHT = 46;
    static final double NAME_HEIGHT = 22;
    private static final double NODE_WIDTH = 132;
    private static final double WIDEST_NODE = 190;
    private static final double GAP = 98;
    private static final double WIDEST_GAP = 300;

    /** A rectangle. */
    record Box(double x, double y, double width, double height) {
        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }

        double centre() {
            return x + width / 2;
        }

        double middle() {
            return y + height / 2;
        }

        boolean meets(Box other) {
            return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
        }
    }

    /** A corner of an arrow. */
    record Point(double x, double y) {}

    /**
     * The way of an arrow.
     *
     * @param straight whether it leads from a status to its neighbour on the right, with its words around it
     * @param points from the source to the target
     * @param words where its words stand; for a straight one the room between the two statuses
     */
    record Route(boolean straight, List<Point> points, Box words) {}

    /**
     * An arrow to draw.
     *
     * @param wordsWidth how wide its words are in one line
     */
    record Arrow(int from, int to, double wordsWidth) {}

    /**
     * @param nodes the statuses in the shop's order, each once
     * @param noted statuses with a line of words below them
     */
    static FlowLayout of(List<Integer> nodes, Set<Integer> noted, List<Arrow> arrows, double width) {
        int fitting = (int) Math.min(nodes.size(), (width + GAP) / (NODE_WIDTH + GAP));
        int columns = Math.max(1, fitting);
        List<Link> links =
                arrows.stream().map(arrow -> new Link(arrow.from(), arrow.to())).toList();
        Map<Integer, Cell> cells = FlowGrid.place(nodes, links, columns);
        int used = 1 + cells.values().stream().mapToInt(Cell::column).max().orElse(0);
        FlowRouter router = new FlowRouter(cells, arrows, straight(links, cells), measure(used, width));
        return router.layout(noted, width);
    }

    /** Widths of a status and of the room between two. */
    private static FlowRouter.Measure measure(int columns, double width) {
        double room = columns == 1 ? width : (width - (columns - 1) * GAP) / columns;
        double node = Math.max(NODE_WIDTH, Math.min(WIDEST_NODE, room));
        double gap = columns == 1 ? 0 : Math.min(WIDEST_GAP, (width - columns * node) / (columns - 1));
        return new FlowRouter.Measure(node, gap, columns);
    }

    /** The first arrow between two neighbours is straight; a second one goes round. */
    private static Set<Integer> straight(List<Link> links, Map<Integer, Cell> cells) {
        Set<Link> seen = new HashSet<>();
        Set<Integer> straight = new HashSet<>();
        IntStream.range(0, links.size()).forEach(i -> {
            Cell from = cells.get(links.get(i).from());
            Cell to = cells.get(links.get(i).to());
            if (from.row() == to.row() && to.column() == from.column() + 1 && seen.add(links.get(i))) {
                straight.add(i);
            }
        });
        return straight;
    }
}
