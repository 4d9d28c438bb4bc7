package app.marketingstatuses.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromoFormatTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a-zA-Z0-9]{12}",
                "[0-9]{4}-[A-Z]{4}",
                "\\d{6}",
                "TEA-(SPRING|\\d{2,4}){2}",
                "A|B",
                "[A-]",
                "[\\d_]{3}",
                "A\\.B",
                "(A{10}){10}"
            })
    void accepts(String format) {
        assertThat(PromoFormat.fault(format)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[A-Z",
                "A{",
                "A{0}",
                "A{4,2}",
                "A{x}",
                "(A",
                "A)",
                "A||B",
                "()",
                "A*",
                "A+",
                ".",
                "[]",
                "[Z-A]",
                "[^A]",
                "A B",
                "\\s",
                "\\",
                "Ж",
                "A{101}",
                "(A{99}){99}",
                "^A$",
                "A{5}{5}"
            })
    void refuses(String format) {
        assertThat(PromoFormat.fault(format)).isNotNull();
    }
}
