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
        assertThat(settings.list())
                .isEqualTo(Map.of(
                        "fuse", "500",
                        "trial", "off",
                        "trial-address", ""));

        settings.set("fuse", " 12 ");
        settings.set("template.7", "review-request");
        assertThat(settings.list()).containsEntry("fuse", "12").containsEntry("template.7", "review-request");
        assertThat(settings.template(7)).contains("review-request");
        assertThat(settings.template(8)).isEmpty();

        settings.set("fuse", "");
        settings.set("template.7", "");
        assertThat(settings.list()).containsEntry("fuse", "500").doesNotContainKey("template.7");
    }

    @ParameterizedTest
    @CsvSource({"trial-address,Info@Магазин.рф,info@xn--80aairftm.xn--p1ai", "template.3,shop,shop"})
    void keepsEachValueInOneForm(String key, String value, String kept) {
        store.settings().set(key, value);
        assertThat(store.settings().list()).containsEntry(key, kept);
    }

    @ParameterizedTest
    @CsvSource({
        "fuse,-1",
        "fuse,1.5",
        "fuse,many",
        "template.7,other",
        "template.x,any",
        "colour,red",
        "trial-address,nobody",
        "trial-address,Olga <a@b.example>"
    })
    void refusesWhatMakesNoSense(String key, String value) {
        Map<String, String> before = store.settings().list();
        assertThatThrownBy(() -> store.settings().set(key, value))
                .isInstanceOf(Refusal.class)
                .satisfies(e -> assertThat(((Refusal) e).kind()).isEqualTo(Refusal.Kind.USAGE));
        assertThat(store.settings().list()).isEqualTo(before);
        assertThat(SettingsTable.takes(key, value)).isFalse();
    }
}
