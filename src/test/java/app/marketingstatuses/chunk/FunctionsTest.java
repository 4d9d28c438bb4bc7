package app.marketingstatuses.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FunctionsTest {
    @Test
    void noVariableOfAChunkCanHideAFunction() {
        assertThat(Functions.names()).allMatch(Names::isFunction);
        assertThat(Names.functions().stream().filter(name -> Functions.find(name) == null))
                .containsOnly("none");
    }
}
