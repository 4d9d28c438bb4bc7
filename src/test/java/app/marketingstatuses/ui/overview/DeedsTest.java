package app.marketingstatuses.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.session.Overview;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.overview.Notice.Deed;
import app.marketingstatuses.ui.testing.HeadlessBench;
import app.marketingstatuses.ui.text.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the links of the attention list write, on MariaDB, after a yes and after a no. */
class DeedsTest {
    @TempDir
    Path home;

    private final TestShop shop = TestShop.create();
    private HeadlessBench bench;

    @AfterEach
    void close() {
        bench.close();
        shop.close();
    }

    @Test
    void setsTheShopUpOnlyAfterAYes() {
        Deeds deeds = deeds(false);
        bench.answer(false);
        deeds.setUp();
        assertThat(needsInit()).isTrue();
        assertThat(bench.asked().get(0)).contains("modx_marketing_statuses_");

        bench.answer(true);
        deeds.setUp();
        assertThat(needsInit()).isFalse();
        assertThat(bench.notices()).containsExactly("The shop is set up.");
    }

    @Test
    void resumesWhatWasStopped() {
        Deeds deeds = ready(false);
        ask(session -> {
            session.store().pause("Olga", session.now());
            return true;
        });

        perform(deeds, new Deed.Resume());

        assertThat(ask(Overview::read).station().pausedSince()).isNull();
        assertThat(bench.notices()).containsExactly("Tasks are running again.");
    }

    @Test
    void aCopyBecomesTheShopOnlyAfterAYes() {
        Deeds deeds = ready(false);
        shop.setting("site_url", "https://copy.example/");
        assertThat(Attention.guards(ask(Overview::read))).hasSize(1);

        bench.answer(false);
        perform(deeds, new Deed.Adopt());
        assertThat(Attention.guards(ask(Overview::read))).hasSize(1);
        assertThat(bench.asked().get(0)).contains("https://copy.example/");

        bench.answer(true);
        perform(deeds, new Deed.Adopt());
        assertThat(Attention.guards(ask(Overview::read))).isEmpty();
        assertThat(bench.notices()).containsExactly("The place is kept. 0 queued mails were dropped.");
    }

    @Test
    void aLimitIsLiftedAndNothingElseOfTheTaskIsChanged() {
        Deeds deeds = ready(false);
        Task task = ask(session -> session.store()
                .tasks()
                .insert(Tasks.task(0, 1, 2, 5).named("Remind").limit(20).build()));

        perform(deeds, new Deed.Unlimit(task));

        Task now = ask(session -> session.store().tasks().find("Remind").orElseThrow());
        assertThat(now).isEqualTo(task.withoutLimit().stored(task.id(), now.version()));
    }

    @Test
    void aShopThatMayOnlyBeLookedAtIsNotWrittenTo() {
        Deeds deeds = ready(true);
        shop.setting("site_url", "https://copy.example/");
        ask(session -> {
            session.store().pause("Olga", session.now());
            return true;
        });

        perform(deeds, new Deed.Adopt());
        perform(deeds, new Deed.Resume());

        assertThat(Attention.guards(ask(Overview::read))).hasSize(2);
        assertThat(bench.notices()).hasSize(2).allMatch(text -> text.contains("look only"));
    }

    @Test
    void otherLinksLeadElsewhere() {
        Deeds deeds = ready(false);

        perform(deeds, new Deed.Go(new Destination.DeadMails()));

        assertThat(bench.destinations()).containsExactly(new Destination.DeadMails());
    }

    private Deeds ready(boolean readOnly) {
        Deeds deeds = deeds(readOnly);
        ask(session -> session.store().init(false, null));
        return deeds;
    }

    private Deeds deeds(boolean readOnly) {
        ShopCard card = new ShopCard("Test", null, false, readOnly, ShopCard.Link.LOCAL, "test");
        bench = HeadlessBench.on(
                home, Clock.systemUTC(), new ShopChoice.ByHand(shop.connectionSettings()), card, Language.ENGLISH);
        return new Deeds(bench.workbench(), bench.workbench().texts(Deeds.class));
    }

    private void perform(Deeds deeds, Deed deed) {
        deeds.perform(deed, ask(Overview::read));
        assertThat(bench.troubles()).isEmpty();
    }

    private boolean needsInit() {
        return ask(session -> session.store().needsInit());
    }

    private <T> T ask(Function<ShopSession, T> question) {
        return bench.workbench().desk().visit(question);
    }
}
