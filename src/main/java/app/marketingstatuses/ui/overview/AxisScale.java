package app.marketingstatuses.ui.overview;

/**
 * Round numbers for an axis of counts.
 *
 * @param top where it ends, with room for a number over the highest bar
 * @param step from one line to the next
 */
record AxisScale(int top, int step) {
    private static final int LINES = 3;
    private static final double HEADROOM = 1.15;

    static AxisScale of(int highest) {
        double wanted = Math.max(1, highest) * HEADROOM / LINES;
        int step = 1;
        for (int i = 0; step < wanted; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        int lines = (int) Math.max(1, Math.ceil(Math.max(1, highest) * HEADROOM / step));
        return new AxisScale(lines * step, step);
    }
}
