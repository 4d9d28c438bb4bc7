package app.marketingstatuses.ui.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which row and column each status of the flow map lies: from left to right as orders move, a chain that is longer than
 * there are columns goes on in the next row, what is not connected lies apart.
 */
final class FlowGrid {
    /** A place, counted from 0. */
    record Cell(int row, int column) {}

    /** Orders move from one status to another. */
    record Link(int from, int to) {}

    private final List<Integer> nodes;
    private final List<Link> links;
    private final int columns;
    private final Map<Integer, Cell> cells = new LinkedHashMap<>();
    private final Map<Integer, Integer> layers = new HashMap<>();
    private final Set<Link> back = new HashSet<>();
    private int rows;

    private FlowGrid(List<Integer> nodes, List<Link> links, int columns) {
        this.nodes = nodes;
        this.links = links;
        this.columns = columns;
    }

    /**
     * @param nodes the statuses in the shop's order, each once
     * @param links between them; none from a status to itself
     */
    static Map<Integer, Cell> place(List<Integer> nodes, List<Link> links, int columns) {
        FlowGrid grid = new FlowGrid(nodes, links, columns);
        grid.findCircles();
        grid.components().stream().filter(part -> part.size() > 1).forEach(grid::place);
        grid.placeLoose();
        return grid.cells;
    }

    /** Links that lead back to where a walk came from decide no layer. */
    private void findCircles() {
        Set<Integer> done = new HashSet<>();
        Set<Integer> open = new HashSet<>();
        nodes.forEach(node -> walk(node, open, done));
        nodes.forEach(this::layer);
    }

    private void walk(int node, Set<Integer> open, Set<Integer> done) {
        if (!done.add(node)) {
            return;
        }
        open.add(node);
        for (Link link : links) {
            if (link.from() == node) {
                if (open.contains(link.to())) {
                    back.add(link);
                } else {
                    walk(link.to(), open, done);
                }
            }
        }
        open.remove(node);
    }

    private int layer(int node) {
        Integer known = layers.get(node);
        if (known != null) {
            return known;
        }
        int layer = 0;
        for (Link link : links) {
            if (link.to() == node && !back.contains(link)) {
                layer = Math.max(layer, layer(link.from()) + 1);
            }
        }
        layers.put(node, layer);
        return layer;
    }

    private List<List<Integer>> components() {
        Map<Integer, Integer> group = new HashMap<>();
        nodes.forEach(node -> group.put(node, node));
        for (Link link : links) {
            int one = group.get(link.from());
            int other = group.get(link.to());
            group.replaceAll((node, of) -> of == other ? one : of);
        }
        Map<Integer, List<Integer>> parts = new LinkedHashMap<>();
        nodes.forEach(node ->
                parts.computeIfAbsent(group.get(node), of -> new ArrayList<>()).add(node));
        return List.copyOf(parts.values());
    }

    private void place(List<Integer> part) {
        int last = part.stream().mapToInt(layers::get).max().orElse(0);
        for (int first = 0; first <= last; first += columns) {
            placeBlock(part, first);
        }
    }

    /** Layers {@code first} and on, as many as there are columns. */
    private void placeBlock(List<Integer> part, int first) {
        Set<Cell> taken = new HashSet<>();
        int top = rows;
        for (int layer = first; layer < first + columns; layer++) {
            for (int node : part) {
                if (layers.get(node) == layer) {
                    Cell cell = free(taken, beside(node, top, layer - first), layer - first);
                    taken.add(cell);
                    cells.put(node, cell);
                    rows = Math.max(rows, cell.row() + 1);
                }
            }
        }
    }

    /** The row of the status it comes from, so that the arrow is straight. */
    private int beside(int node, int top, int column) {
        for (Link link : links) {
            Cell from = link.to() == node ? cells.get(link.from()) : null;
            if (from != null && from.row() >= top && from.column() == column - 1) {
                return from.row();
            }
        }
        return top;
    }

    private static Cell free(Set<Cell> taken, int row, int column) {
        Cell cell = new Cell(row, column);
        return taken.contains(cell) ? free(taken, row + 1, column) : cell;
    }

    private void placeLoose() {
        int column = 0;
        int row = rows;
        for (int node : nodes) {
            if (!cells.containsKey(node)) {
                cells.put(node, new Cell(row, column));
                column = (column + 1) % columns;
                row = column == 0 ? row + 1 : row;
            }
        }
    }
}
