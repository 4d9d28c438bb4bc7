package app.marketingstatuses.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.ui.text.Language;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowGraphTest {
    private final Looks looks = new Looks();

    @Test
    void everyTaskIsAnArrowFromEachOfItsStatuses() {
        FlowGraph graph = graph(false);

        assertThat(graph.arrows())
                .extracting(
                        arrow -> arrow.task().name(),
                        FlowGraph.Arrow::from,
                        FlowGraph.Arrow::delay,
                        FlowGraph.Arrow::due,
                        FlowGraph.Arrow::held,
                        FlowGraph.Arrow::isTrapped)
                .containsExactly(
                        tuple("Payment reminder", Looks.NEW, "after 5 min", 5L, 0L, false),
                        tuple("Review request", Looks.SENT, "after 1 week", 0L, 3L, true),
                        tuple("Promo code", Looks.SENT, "2 wk since Sent", 0L, 4L, true),
                        tuple("Promo code", Looks.REVIEW, "2 wk since Sent", 4L, 0L, false));
    }

    @Test
    void statusesStandInTheShopsOrderWithTheOrdersThatRestInThem() {
        assertThat(graph(false).nodes())
                .extracting(FlowGraph.Node::name, FlowGraph.Node::orders, FlowGraph.Node::trap)
                .containsExactly(
                        tuple("New", 31L, null),
                        tuple("Sent", 1902L, "Final: no order can leave"),
                        tuple("Payment reminder", 0L, null),
                        tuple("Review requested", 64L, null),
                        tuple("Promo issued", 96L, null));
    }

    @Test
    void allStatusesIncludeThoseTheShopHasLost() {
        assertThat(graph(true).nodes())
                .extracting(FlowGraph.Node::name)
                .containsExactly(
                        "New",
                        "Paid",
                        "Sent",
                        "Cancelled",
                        "Payment reminder",
                        "Review requested",
                        "Promo issued",
                        "#99");
    }

    @Test
    void withoutTasksThereIsNothingToShow() {
        looks.tasks = List.of();

        assertThat(graph(false)).isEqualTo(new FlowGraph(List.of(), List.of()));
    }

    @Test
    void delaysAreShort() {
        ShortWords words = new ShortWords(Texts.of(Language.ENGLISH, ShortWords.class));
        ShortWords russian = new ShortWords(Texts.of(Language.RUSSIAN, ShortWords.class));

        assertThat(words.delay(Tasks.task(1, 1, 2, 4320).build(), Looks.statuses()))
                .isEqualTo("after 3 days");
        assertThat(words.delay(Tasks.task(1, 1, 2, 90).build(), Looks.statuses()))
                .isEqualTo("after 1 h 30 min");
        assertThat(words.delay(Tasks.task(1, 1, 2, 0).build(), Looks.statuses()))
                .isEqualTo("at once");
        assertThat(words.delay(
                        Tasks.task(1, 1, 2, 4320).clock(TaskClock.CREATED).build(), Looks.statuses()))
                .isEqualTo("3 d since placed");
        assertThat(russian.delay(Tasks.task(1, 1, 2, 4320).build(), Looks.statuses()))
                .isEqualTo("через 3 дня");
    }

    private FlowGraph graph(boolean all) {
        return FlowGraph.of(looks.overview(), Texts.of(Language.ENGLISH, FlowGraph.class), all);
    }
}
