package app.marketingstatuses.ui.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {
    private static final List<String> NAMES = List.of("customer.name", "order.date", "order.num", "status.name");

    @Test
    void insideAnExpressionTheNamesThatBeginAsTypedComeFirst() {
        assertThat(at("Hi ${or", false).offers()).containsExactly("order.date", "order.num");
        assertThat(at("<#if name", false).offers()).containsExactly("customer.name", "status.name");
        assertThat(at("${", false).offers()).isEqualTo(NAMES);
    }

    @Test
    void outsideAnExpressionNothingIsOfferedUnlessAsked() {
        assertThat(at("Hi or", false).offers()).isEmpty();
        assertThat(at("${order.num} or", false).offers()).isEmpty();
        assertThat(at("Hi or", true).offers()).containsExactly("order.date", "order.num");
    }

    @Test
    void whatIsPutInClosesWhatWasOpened() {
        assertThat(at("${or", false).insertion("${or", "order.num")).isEqualTo("order.num}");
        Completion closed = Completion.at("${or}", 4, NAMES, false);
        assertThat(closed.insertion("${or}", "order.num")).isEqualTo("order.num");
        assertThat(at("<#if or", false).insertion("<#if or", "order.num")).isEqualTo("order.num");
        assertThat(at("Hi or", true).insertion("Hi or", "order.num")).isEqualTo("${order.num}");
    }

    private static Completion at(String text, boolean asked) {
        return Completion.at(text, text.length(), NAMES, asked);
    }
}
