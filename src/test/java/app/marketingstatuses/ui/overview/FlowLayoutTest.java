package app.marketingstatuses.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.ui.overview.FlowLayout.Arrow;
import app.marketingstatuses.ui.overview.FlowLayout.Box;
import app.marketingstatuses.ui.overview.FlowLayout.Point;
import app.marketingstatuses.ui.overview.FlowLayout.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowLayoutTest {
    private static final double WORDS = 190;

    @Test
    void theStoryOfTheTeaShopLiesInTwoRowsOfThree() {
        FlowLayout map = FlowLayout.of(
                List.of(1, 2, 3, 4, 5, 6),
                Set.of(3),
                List.of(arrow(1, 6), arrow(6, 4), arrow(3, 2), arrow(3, 5), arrow(2, 5)),
                620);

        assertThat(row(map, 1, 6, 4)).isTrue();
        assertThat(row(map, 3, 2, 5)).isTrue();
        assertThat(map.routes()).extracting(Route::straight).containsExactly(true, true, true, false, true);
        assertThat(map.nodes().get(4).right()).isEqualTo(620);
        assertThat(map.routes().get(3).points()).hasSize(4);
    }

    @Test
    void aChainThatIsTooLongGoesOnInTheNextRow() {
        List<Integer> nodes = IntStream.rangeClosed(1, 12).boxed().toList();
        List<Arrow> chain =
                IntStream.range(1, 12).mapToObj(i -> arrow(i, i + 1)).toList();

        FlowLayout map = FlowLayout.of(nodes, Set.of(), chain, 620);

        assertThat(row(map, 1, 2, 3)).isTrue();
        assertThat(row(map, 10, 11, 12)).isTrue();
        assertThat(map.nodes().get(4).y()).isGreaterThan(map.nodes().get(3).bottom());
        assertThat(map.routes().stream().filter(Route::straight)).hasSize(8);
    }

    @Test
    void aWideWindowUsesTheRoomForMoreColumns() {
        List<Integer> nodes = IntStream.rangeClosed(1, 6).boxed().toList();
        List<Arrow> chain = IntStream.range(1, 6).mapToObj(i -> arrow(i, i + 1)).toList();

        FlowLayout map = FlowLayout.of(nodes, Set.of(), chain, 1400);

        assertThat(row(map, 1, 2, 3, 4, 5, 6)).isTrue();
        assertThat(map.nodes().get(6).right()).isLessThanOrEqualTo(1400);
    }

    @Test
    void twoTasksBetweenTheSameStatusesAndTheWayBackAllHaveTheirOwnWay() {
        FlowLayout map = FlowLayout.of(List.of(1, 2), Set.of(), List.of(arrow(1, 2), arrow(1, 2), arrow(2, 1)), 620);

        assertThat(map.routes()).extracting(Route::straight).containsExactly(true, false, false);
        assertThat(map.routes().get(1).words().meets(map.routes().get(2).words()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {140, 300, 620, 900, 1240, 1600, Double.MAX_VALUE})
    void whateverTheTasksNothingOverlapsAndAllIsDrawn(double width) {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int count = 2 + random.nextInt(11);
            List<Integer> nodes = IntStream.range(0, count).boxed().toList();
            List<Arrow> arrows = new ArrayList<>();
            for (int i = random.nextInt(9); i >= 0; i--) {
                int from = random.nextInt(count);
                int to = random.nextInt(count);
                if (from != to) {
                    arrows.add(new Arrow(from, to, 60 + random.nextInt(160)));
                }
            }
            check(FlowLayout.of(nodes, Set.of(random.nextInt(count)), arrows, width), nodes, arrows, seed);
        }
    }

    private static void check(FlowLayout map, List<Integer> nodes, List<Arrow> arrows, int seed) {
        assertThat(map.nodes().keySet()).as("seed " + seed).containsExactlyInAnyOrderElementsOf(nodes);
        assertThat(map.routes()).as("seed " + seed).hasSameSizeAs(arrows);
        List<Box> boxes = new ArrayList<>(map.nodes().values());
        map.routes().forEach(route -> boxes.add(route.words()));
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).meets(boxes.get(j)))
                        .as("seed " + seed + ": " + boxes.get(i) + " on " + boxes.get(j))
                        .isFalse();
            }
            assertThat(boxes.get(i).bottom()).as("seed " + seed).isLessThanOrEqualTo(map.height());
            assertThat(boxes.get(i).x()).as("seed " + seed).isGreaterThanOrEqualTo(0);
        }
        for (int i = 0; i < arrows.size(); i++) {
            List<Point> points = map.routes().get(i).points();
            assertThat(touches(map.nodes().get(arrows.get(i).from()), points.get(0)))
                    .as("seed " + seed)
                    .isTrue();
            assertThat(touches(map.nodes().get(arrows.get(i).to()), points.get(points.size() - 1)))
                    .as("seed " + seed)
                    .isTrue();
        }
    }

    private static boolean touches(Box box, Point point) {
        return point.x() >= box.x() - 5
                && point.x() <= box.right() + 5
                && point.y() >= box.y() - 5
                && point.y() <= box.bottom() + 5;
    }

    private static boolean row(FlowLayout map, int... statuses) {
        for (int i = 1; i < statuses.length; i++) {
            Box before = map.nodes().get(statuses[i - 1]);
            Box after = map.nodes().get(statuses[i]);
            if (before.y() != after.y() || before.right() >= after.x()) {
                return false;
            }
        }
        return true;
    }

    private static Arrow arrow(int from, int to) {
        return new Arrow(from, to, WORDS);
    }
}
