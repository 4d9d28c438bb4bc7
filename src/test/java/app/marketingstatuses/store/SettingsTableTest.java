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
                        "mail-pace", "0",
                        "quiet-hours", "off",
                        "digest", "off",
                        "digest-to", "",
                        "trial", "off",
                        "trial-address", "",
                        "reply-to", "",
                        "unsubscribe-address", ""));

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
    @CsvSource({
        "quiet-hours,9:00 - 21:30,09:00-21:30",
        "quiet-hours,21:00-24:00,21:00-24:00",
        "quiet-hours,OFF,off",
        "digest,8:05,08:05",
        "digest-to,'A@b.example , c@d.example','a@b.example, c@d.example'",
        "trial-address,Info@Магазин.рф,info@xn--80aairftm.xn--p1ai",
        "reply-to,Info@Магазин.рф,info@xn--80aairftm.xn--p1ai",
        "unsubscribe-address, Stop+Shop@B.example,stop+shop@b.example",
        "transactional.3,yes,yes",
        "template.3,shop,shop"
    })
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
        "mail-pace,-3",
        "mail-pace,1000000000",
        "quiet-hours,21:00",
        "quiet-hours,09:00-09:00",
        "quiet-hours,00:00-24:00",
        "quiet-hours,25:00-09:00",
        "digest,24:00",
        "digest,8",
        "digest-to,a@b.example;c@d.example",
        "trial-address,nobody",
        "trial-address,Olga <a@b.example>",
        "reply-to,nobody",
        "reply-to,Olga <a@b.example>",
        "unsubscribe-address,'a@b.example, c@d.example'",
        "transactional.3,maybe",
        "transactional,yes"
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
