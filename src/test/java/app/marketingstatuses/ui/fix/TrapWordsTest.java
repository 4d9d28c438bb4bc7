package app.marketingstatuses.ui.fix;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.doctor.TaskTraps;
import app.marketingstatuses.doctor.Trap;
import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.ui.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrapWordsTest {
    private final Statuses statuses = new Statuses(List.of(
            status(1, "New", false, true, 0, "mail"),
            status(2, "Paid", false, true, 1, "mail"),
            status(3, "Sent", true, true, 2, "mail"),
            status(4, "Asked", false, false, 3, "mail"),
            status(5, "Stop", true, false, 4, ""),
            status(6, "Late", false, true, 5, "mail")));

    @Test
    void aFinalStatusIsToldWithCauseEffectAndFix() {
        Trap trap = only(Tasks.task(1, 3, 4, 10).named("Review request").build());
        TrapWords en = new TrapWords(Language.ENGLISH, statuses);

        assertThat(en.cause(trap)).isEqualTo("“Sent” is final");
        assertThat(en.effect(trap)).isEqualTo("Review request moves nothing");
        assertThat(en.sentence(trap))
                .isEqualTo("“Sent” is final, so no order can leave it and this task moves nothing.");
        assertThat(en.button(trap)).contains("Clear “final” on “Sent”…");
        assertThat(new TrapWords(Language.RUSSIAN, statuses).sentence(trap))
                .isEqualTo("«Sent» — конечный статус: заказы из него не уходят, задача не сработает.");
    }

    @Test
    void everyTrapHasWordsInBothLanguages() {
        List<Task> tasks = List.of(
                Tasks.task(1, 3, 4, 10).build(),
                Tasks.task(2, 3, 1, 10).from(List.of(3, 4)).build(),
                Tasks.task(3, 6, 2, 10).each().build(),
                Tasks.task(4, 1, 6, 5).build(),
                Tasks.task(5, 1, 5, 50).build(),
                Tasks.task(6, 77, 78, 5).build(),
                Tasks.task(7, 79, 4, 5).clock(new TaskClock.Since(80)).build(),
                Tasks.task(8, 4, 2, 0).each().build(),
                Tasks.task(9, 2, 4, 0).each().build(),
                Tasks.task(10, 2, 5, 0)
                        .conditions(new Conditions(null, null, Set.of(), Set.of(), Set.of(), Set.of(), 3))
                        .build());

        List<Trap> traps = new ArrayList<>(new TaskTraps(statuses, 1, 2, 99).find(tasks));
        traps.add(Trap.mailFails(tasks.get(0), "the template of status 4 fails at line 3"));
        traps.add(Trap.promoFails(tasks.get(0), Telling.PROMO_NONE_LEFT.say("next")));

        assertThat(traps).extracting(Trap::kind).contains(Trap.Kind.values());
        for (Language language : Language.values()) {
            TrapWords words = new TrapWords(language, statuses);
            List<Function<Trap, String>> parts = List.of(words::cause, words::effect, words::sentence, words::fix);
            assertThat(traps.stream().flatMap(trap -> parts.stream().map(part -> part.apply(trap))))
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "“”", "«»"));
        }
    }

    private Trap only(Task task) {
        return Stream.of(new TaskTraps(statuses, 1, 2, 99).find(List.of(task)))
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow();
    }

    private static OrderStatus status(int id, String name, boolean isFinal, boolean fixed, long rank, String subject) {
        return new OrderStatus(id, name, "", !subject.isEmpty(), false, subject, "", 0, 0, true, isFinal, fixed, rank);
    }
}
