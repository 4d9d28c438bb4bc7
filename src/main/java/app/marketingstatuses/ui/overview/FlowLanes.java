package app.marketingstatuses.ui.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which lane each arrow takes below a row, so that no two lie on each other; short ones stay close to the row. */
final class FlowLanes {
    private static final double APART = 14;

    private FlowLanes() {}

    /** The stretch an arrow needs with its words. */
    record Stretch(int link, double from, double to) {
        boolean meets(Stretch other) {
            return from < other.to + APART && other.from < to + APART;
        }
    }

    /** Lane by link, counted from 0. */
    static Map<Integer, Integer> lanes(List<Stretch> stretches) {
        List<Stretch> shortFirst = new ArrayList<>(stretches);
        shortFirst.sort(
                Comparator.comparingDouble((Stretch s) -> s.to() - s.from()).thenComparing(Stretch::link));
        List<List<Stretch>> lanes = new ArrayList<>();
        Map<Integer, Integer> chosen = new HashMap<>();
        for (Stretch stretch : shortFirst) {
            int lane = 0;
            while (lane < lanes.size() && lanes.get(lane).stream().anyMatch(stretch::meets)) {
                lane++;
            }
            if (lane == lanes.size()) {
                lanes.add(new ArrayList<>());
            }
            lanes.get(lane).add(stretch);
            chosen.put(stretch.link(), lane);
        }
        return chosen;
    }
}
