package app.marketingstatuses.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TellingTest {
    @Test
    void everySentenceIsReadBackWithWhatItNames() {
        for (Telling telling : Telling.values()) {
            int holes = holes(telling);
            List<String> details =
                    IntStream.range(0, holes).mapToObj(i -> "detail" + i).toList();
            String said = telling.say(details.toArray());

            assertThat(said).doesNotContain("{");
            details.forEach(detail -> assertThat(said).contains(detail));
            assertThat(Telling.read(said)).as(said).contains(new Telling.Told(telling, details));
        }
        assertThat(Telling.read("anything else")).isEqualTo(Optional.empty());
    }

    @Test
    void aDetailThatIsMissingIsAFault() {
        assertThatThrownBy(() -> Telling.DATABASE_ERROR.say(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aDetailThatIsNamedTwiceIsReadOnlyWhereBothAreTheSame() {
        Wording wording = new Wording("{1} and {0}, {1} again");
        assertThat(wording.fill("a", "b")).isEqualTo("b and a, b again");
        assertThat(wording.read("b and a, b again")).contains(List.of("a", "b"));
        assertThat(wording.read("b and a, c again")).isEmpty();
        assertThat(wording.read("b and a, b again!")).isEmpty();
    }

    @Test
    void detailsMayHoldBracesAndLineEnds() {
        String said = Telling.INTERNAL_ERROR.say("{0}\n$1\\");
        assertThat(Telling.read(said)).contains(new Telling.Told(Telling.INTERNAL_ERROR, List.of("{0}\n$1\\")));
    }

    private static int holes(Telling telling) {
        for (int count = 0; count < 9; count++) {
            try {
                telling.say(new Object[count]);
                return count;
            } catch (IndexOutOfBoundsException e) {
                // It names more.
            }
        }
        throw new AssertionError(telling);
    }

    @Test
    void anErrorIsOutlinedWithoutItsMessage() {
        Exception trouble = new IllegalStateException("secret", new RuntimeException("secret"));

        String outline = Outline.of(trouble, 2);

        assertThat(outline.lines().toList())
                .hasSize(6)
                .contains("java.lang.IllegalStateException", "java.lang.RuntimeException")
                .noneMatch(line -> line.contains("secret"));
        assertThat(outline.lines().filter(line -> line.startsWith("  "))).hasSize(4);
    }

    @Test
    void causesThatGoRoundInACircleComeToAnEnd() {
        Exception one = new IllegalStateException();
        one.initCause(new RuntimeException(one));

        assertThat(Outline.of(one, 0).lines()).hasSize(20);
    }
}
