package app.marketingstatuses.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.session.MailWay;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.settings.Profiles;
import app.marketingstatuses.shop.ZoneResolver.Source;
import app.marketingstatuses.testing.TestShop;
import app.marketingstatuses.ui.settings.SmtpForm.Protection;
import app.marketingstatuses.ui.testing.HeadlessBench;
import app.marketingstatuses.ui.testing.SavedShop;
import app.marketingstatuses.ui.text.Language;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** On a saved production shop on MariaDB. */
class SettingsModelTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @RegisterExtension
    final GreenMailExtension server = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @TempDir
    Path home;

    private TestShop shop;
    private HeadlessBench bench;
    private SettingsModel model;
    private int looksChanged;

    @BeforeEach
    void open() {
        shop = TestShop.create();
        shop.setting("date_timezone", "Europe/Moscow");
        bench = HeadlessBench.on(
                home, CLOCK, SavedShop.save(shop, home, CLOCK, null), SavedShop.card(true), Language.ENGLISH);
        bench.workbench().desk().visit(session -> session.store().init(false, null));
        model = new SettingsModel(bench.workbench(), () -> looksChanged++);
        bench.workbench().desk().changesProperty().addListener((p, was, now) -> model.refresh());
        model.refresh();
    }

    @AfterEach
    void close() {
        bench.close();
        shop.close();
    }

    private Profile stored() {
        return Profiles.read(new Home(home), CLOCK).all().get(0);
    }

    private ShopFacts facts() {
        return model.factsProperty().get();
    }

    @Test
    void showsWhatHolds() {
        assertThat(facts().zone().zone().id()).hasToString("Europe/Moscow");
        assertThat(facts().zone().source()).isEqualTo(Source.SETTING);
        assertThat(facts().fuse()).isEqualTo(500);
        assertThat(facts().shopsSmtp()).isNull();
        assertThat(facts().sender()).isEqualTo("shop@example.com");
        assertThat(facts().templates())
                .extracting(t -> t.status().name())
                .containsExactly("New", "Paid", "Sent", "Cancelled");
        assertThat(model.isDirty()).isFalse();
    }

    @Test
    void anotherZoneIsKeptInTheProfileAndHoldsAtOnce() {
        model.zone.set("Mars/Olympus");
        assertThat(model.isZone()).isFalse();
        model.zone.set("Europe/London");
        assertThat(model.isDirty()).isTrue();
        model.saveZone();
        assertThat(stored().zone()).isEqualTo("Europe/London");
        assertThat(bench.workbench().desk().zone().id()).hasToString("Europe/London");
        assertThat(looksChanged).isEqualTo(1);
        model.refresh();
        assertThat(facts().zone().source()).isEqualTo(Source.PROFILE);
        model.zone.set("");
        model.saveZone();
        assertThat(stored().zone()).isNull();
        assertThat(bench.workbench().desk().zone().id()).hasToString("Europe/Moscow");
    }

    @Test
    void theFuseIsChangedAfterAYes() {
        model.fuse.set("many");
        assertThat(model.isFuse()).isFalse();
        model.fuse.set("20");
        bench.answer(false);
        model.saveFuse();
        assertThat(bench.asked().get(0)).startsWith("Change the fuse?").contains("more than 20 orders");
        model.refresh();
        assertThat(facts().fuse()).isEqualTo(500);
        assertThat(model.fuse.get()).as("what is typed stays").isEqualTo("20");
        bench.answer(true);
        model.saveFuse();
        assertThat(facts().fuse()).isEqualTo(20);
        assertThat(model.isDirty()).isFalse();
    }

    @Test
    void howFastAndWhenMailLeavesIsTypedAndKeptInOneForm() {
        assertThat(model.mailTimes.of("mail-pace").get()).as("no bound").isEmpty();
        assertThat(model.mailTimes.of("quiet-hours").get()).as("none").isEmpty();
        model.mailTimes.of("mail-pace").set("fast");
        assertThat(model.mailTimes.faulty().get()).isTrue();
        assertThat(model.mailTimes.faulty("mail-pace").get()).isTrue();
        assertThat(model.mailTimes.faulty("quiet-hours").get()).isFalse();
        model.mailTimes.of("mail-pace").set("30");
        model.mailTimes.of("quiet-hours").set(" 21:00 - 9:00");
        assertThat(model.mailTimes.faulty().get()).isFalse();
        model.refresh();
        assertThat(model.mailTimes.of("mail-pace").get())
                .as("what is typed stays")
                .isEqualTo("30");
        assertThat(model.isDirty()).isTrue();
        bench.answer(true);
        model.saveTyped("mailTimes", model.mailTimes);
        assertThat(bench.asked().get(0)).startsWith("Change when mail leaves?");
        assertThat(facts().own()).containsEntry("mail-pace", "30").containsEntry("quiet-hours", "21:00-09:00");
        model.refresh();
        assertThat(model.mailTimes.of("quiet-hours").get()).isEqualTo("21:00-09:00");
        assertThat(model.isDirty()).isFalse();

        model.mailTimes.of("quiet-hours").set("");
        model.saveTyped("mailTimes", model.mailTimes);
        assertThat(facts().own()).containsEntry("mail-pace", "30").containsEntry("quiet-hours", "off");
    }

    @Test
    void aStatusGetsAnotherMailAndBack() {
        model.chooseTemplate(TestShop.SENT, "review-request");
        assertThat(facts().templates().get(2).chosen()).isEqualTo("review-request");
        model.chooseTemplate(TestShop.SENT, null);
        assertThat(facts().templates().get(2).chosen()).isNull();
    }

    @Test
    void aMailServerIsTriedBeforeItIsSavedAndThenUsed() {
        List<SmtpTest.Tested> tested = new ArrayList<>();
        model.testSmtp(tested::add);
        assertThat(tested.get(0).well()).isFalse();
        assertThat(tested.get(0).sentence()).startsWith("No mail server is set up.");
        model.smtp.own.set(true);
        model.smtp.host.set("localhost");
        model.smtp.protection.set(Protection.NONE);
        model.smtp.port.set("1");
        model.testSmtp(tested::add);
        assertThat(tested.get(1).sentence()).startsWith("The mail server cannot be reached.");
        model.smtp.port.set(Integer.toString(server.getSmtp().getPort()));
        model.testSmtp(tested::add);
        assertThat(tested.get(2).well()).isTrue();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(stored().smtp()).isNull();
        model.saveSmtp();
        assertThat(stored().smtp().host()).isEqualTo("localhost");
        assertThat(model.isDirty()).isFalse();
        MailWay way = bench.workbench().desk().visit(session -> session.mailWay());
        assertThat(way).isInstanceOf(MailWay.Own.class);
    }

    @Test
    void thePasswordOfTheMailServerLiesWhereTheConnectionKeepsItsPasswords() throws Exception {
        Path file = home.resolve("config.json");
        Files.writeString(file, Files.readString(file).replace("\"passwords\" : \"file\"", "\"passwords\" : \"ask\""));
        model.smtp.own.set(true);
        model.smtp.host.set("localhost");
        model.smtp.user.set("tea");
        model.smtp.password.set("mail-s3cret");
        model.saveSmtp();
        assertThat(stored().smtp().user()).isEqualTo("tea");
        assertThat(file).content().doesNotContain("mail-s3cret");
        model.zone.set("Europe/London");
        model.saveZone();
        model.refresh();
        assertThat(model.smtp.password.get()).isEqualTo("mail-s3cret");
        assertThat(model.isDirty()).isFalse();
        MailWay way = bench.workbench().desk().visit(session -> session.mailWay());
        assertThat(((MailWay.Own) way).smtp().password()).isEqualTo("mail-s3cret");
        assertThat(file).content().doesNotContain("mail-s3cret");
    }

    @Test
    void languageAndThemeHoldAtOnce() {
        model.look("theme", "dark");
        model.look("theme", "dark");
        assertThat(looksChanged).isEqualTo(1);
        assertThat(bench.workbench().memory().get("theme")).isEqualTo("dark");
        model.look("theme", null);
        assertThat(bench.workbench().memory().get("theme")).isNull();
        assertThat(looksChanged).isEqualTo(2);
    }

    @Test
    void aConnectionThatIsGoneIsSaid() {
        Profiles.read(new Home(home), CLOCK).save(List.of());
        model.zone.set("Europe/London");
        model.saveZone();
        assertThat(bench.troubles()).hasSize(1);
        assertThat(bench.troubles().get(0)).hasMessageContaining("is not there any more");
    }
}
