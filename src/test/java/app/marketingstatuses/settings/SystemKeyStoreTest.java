package app.marketingstatuses.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SystemKeyStoreTest {
    private final SystemKeyStore store = new SystemKeyStore();

    @Test
    void theProbeEndsAndThrowsNothingWhateverTheSystemHas() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), store::isThere);
    }

    @Test
    void withoutAStoreThatIsARefusalWithACode() {
        org.junit.jupiter.api.Assumptions.assumeFalse(store.isThere());
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                Refusal.class, () -> store.put("name", "secret"))
                        .code())
                .isEqualTo("key-store");
    }
}
