package app.marketingstatuses.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Refusal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTableTest extends StoreContract {
    @Override
    boolean onH2() {
        return true;
    }

    @Test
    void listsWhatHolds() {
        SettingsTable settings = store.settings();
        assertThat(settings.list()).isEqualTo(Map.of("fuse", "500"));

        settings.set("fuse", " 12 ");
        settings.set("template.7", "review-request");
        assertThat(settings.list()).isEqualTo(Map.of("fuse", "12", "template.7", "review-request"));
        assertThat(settings.template(7)).contains("review-request");
        assertThat(settings.template(8)).isEmpty();

        settings.set("fuse", "");
        settings.set("template.7", "");
        assertThat(settings.list()).isEqualTo(Map.of("fuse", "500"));
    }

    @ParameterizedTest
    @CsvSource({"fuse,-1", "fuse,1.5", "fuse,many", "template.7,other", "template.x,any", "colour,red"})
    void refusesWhatMakesNoSense(String key, String value) {
        assertThatThrownBy(() -> store.settings().set(key, value))
                .isInstanceOf(Refusal.class)
                .satisfies(e -> assertThat(((Refusal) e).kind()).isEqualTo(Refusal.Kind.USAGE));
        assertThat(store.settings().list()).hasSize(1);
    }
}
