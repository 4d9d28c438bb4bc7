package app.marketingstatuses.chunk;

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
                "{set $x = 'aaaaaaaaaa'}{foreach 1..200 as $a}{set $x = $x | preg_replace : '/a/' : 'aaaaaaaaaa'}{/foreach}",
                "{set $x = $long}{foreach 1..200 as $a}{set $x = $x ~ $x}{set $y = $x | replace : 'x' : ''}{/foreach}",
                "{set $x = $long}{foreach 1..9 as $a}{set $x = $x ~ $x}{/foreach}{$x | preg_replace : '/x/' : $x}",
                "{set $x = $long}{foreach 1..9 as $a}{set $x = $x ~ $x}{/foreach}{$x | replace : 'x' : $x}",
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
}
