package app.marketingstatuses.chunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing a chunk or an order holds makes a rendering run on or grow without end. */
class LimitsTest {
    private final Shelf shelf = new Shelf();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{foreach 1..9999 as $a}{foreach 1..9999 as $b}{/foreach}{/foreach}",
                "{foreach 1..1000000 as $a}{/foreach}",
                "{set $x = 'abcdefghij'}{foreach 1..200 as $a}{set $x = $x ~ $x}{/foreach}",
                "{set $x = 'aaaaaaaaaa'}{foreach 1..200 as $a}{set $x = $x | replace : 'a' : 'aaaaaaaaaa'}{/foreach}",
                "{foreach 1..9999 as $a}{foreach 1..20 as $b}{$long}{/foreach}{/foreach}",
                "{$long | preg_replace : '/x*x*x*x*x*x*x*x*y/' : 'x'}",
                "{$long | preg_match : '/^(x?x?x?x?)*(x?x?x?)*\\1\\2y$/'}",
            })
    void whatRunsOnIsStopped(String text) {
        shelf.model.put("long", "x".repeat(1000));

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> shelf.html(text)).isInstanceOf(RenderFault.class));
    }

    @Test
    void lexiconTextsThatNameThemselvesAreStopped() {
        shelf.lexicon.put("loop", "a[[%loop]]");
        shelf.lexicon.put("odd", "[[snippet]]");

        assertThatThrownBy(() -> shelf.html("{'loop' | lexicon}")).hasMessageContaining("[[%loop]] is nested too deep");
        assertThatThrownBy(() -> shelf.html("[[%odd]]")).hasMessageContaining("[[snippet]]");
        assertThatThrownBy(() -> shelf.html("[[%nowhere]]")).hasMessageContaining("[[%nowhere]] is in no lexicon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'abc'", "''", "'/a'", "'/a/e'", "'/(/'", "'#a'", "'/a/' ~ $num"})
    void aPatternThatCannotBeReadIsAFault(String pattern) {
        assertThatThrownBy(() -> shelf.html("{$num | preg_replace : (" + pattern + ") : ''}"))
                .isInstanceOf(RenderFault.class)
                .hasMessageContaining("pattern");
    }

    @Test
    void aMailOfAHundredLinesTakesMilliseconds() {
        Translation translation =
                shelf.translate("{foreach 1..100 as $i}<tr><td>{$name | upper} {$num} {$products[0].name}"
                        + "</td><td>{if $i % 2}{'new' | lexicon : $order}{/if}</td></tr>{/foreach}");
        ChunkRenderer renderer = new ChunkRenderer();
        for (int i = 0; i < 20; i++) {
            renderer.render(translation, shelf.model::get, shelf, ChunkFormat.HTML);
        }
        long from = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            renderer.render(translation, shelf.model::get, shelf, ChunkFormat.HTML);
        }
        assertThat((System.nanoTime() - from) / 20_000_000.0).isLessThan(200);
    }
}
