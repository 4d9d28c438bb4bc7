package app.marketingstatuses.ui.template;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.ui.template.LineDiff.Row;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineDiffTest {
    @Test
    void aChangedLineStandsBesideTheOneInItsPlace() {
        assertThat(LineDiff.of("Hello\nOrder 7\nBye", "Hello\nYour order 7\nBye"))
                .containsExactly(new Row("Hello", "Hello"), new Row("Order 7", "Your order 7"), new Row("Bye", "Bye"));
    }

    @Test
    void linesOfOneTextOnlyStandAlone() {
        assertThat(LineDiff.of("a\nb", "b\nc"))
                .containsExactly(new Row("a", null), new Row("b", "b"), new Row(null, "c"));
        assertThat(LineDiff.of("", "a")).containsExactly(new Row(null, "a"));
        assertThat(LineDiff.of("", "")).isEmpty();
    }

    @Test
    void bothTextsCanBeReadBackFromTheRows() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            String before = text(random);
            String after = text(random);
            List<Row> rows = LineDiff.of(before, after);
            assertThat(joined(rows.stream().map(Row::before).toList()))
                    .isEqualTo(before.lines().toList());
            assertThat(joined(rows.stream().map(Row::after).toList()))
                    .isEqualTo(after.lines().toList());
        }
    }

    @Test
    void veryLongTextsAreComparedInTheirPlaces() {
        String lines = "x\n".repeat(4_000);
        assertThat(LineDiff.of(lines, lines + "y")).hasSize(4_001).last().isEqualTo(new Row(null, "y"));
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 4).mapToObj(String::valueOf).collect(Collectors.joining("\n"));
    }

    private static List<String> joined(List<String> lines) {
        return lines.stream().filter(Objects::nonNull).toList();
    }
}
