package app.marketingstatuses.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.engine.Station;
import app.marketingstatuses.session.PromoSupply;
import app.marketingstatuses.store.CronDay;
import app.marketingstatuses.store.Troubles;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.overview.Notice.Deed;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttentionTest {
    private final Looks looks = new Looks();

    @Test
    void theStoryOfTheTeaShopIsToldInItsWords() {
        assertThat(notices(Language.ENGLISH))
                .extracting(Notice::title, Notice::detail, Notice::action)
                .containsExactly(
                        tuple(
                                "“Sent” is final:\nReview request moves nothing",
                                "7 orders are held, 4 of them of Promo code",
                                "Fix…"),
                        tuple("3 mails could not be delivered", "All Promo code, 23 Nov", "Open"),
                        tuple("Cron stood still for 1 h 17 min", "Today 02:10–03:27; no order was late", "Details"));
        assertThat(notices(Language.ENGLISH)).extracting(Notice::red).containsExactly(true, true, false);
    }

    @Test
    void theSameInRussian() {
        assertThat(notices(Language.RUSSIAN))
                .extracting(Notice::title)
                .containsExactly(
                        "«Sent» — конечный статус.\nЗадача «Review request» не сработает",
                        "Не удалось доставить 3 письма",
                        "Cron стоял 1 ч 17 мин");
    }

    @Test
    void whatStopsAllRunsStandsBeforeEverythingElse() {
        looks.station = new Station.State(
                Looks.NOW.minusSeconds(60),
                "Olga",
                Looks.HOME,
                new Station.Place(null, "copy", "db2:3306"),
                Looks.NOW.plus(Duration.ofHours(1)),
                Looks.NOW.plus(Duration.ofHours(2)),
                8);

        List<Notice> notices = notices(Language.ENGLISH);

        assertThat(notices)
                .extracting(Notice::title)
                .startsWith(
                        "Stopped since 08:59 by Olga",
                        "The fuse of 8 orders stops the next run",
                        "This looks like a copy of the shop",
                        "Two clocks differ by 1 h",
                        "The last run is on record for 11:00, which is still to come",
                        "“Sent” is final:\nReview request moves nothing");
        assertThat(notices.get(0).deed()).isEqualTo(new Deed.Resume());
        assertThat(notices.get(1).deed()).isEqualTo(new Deed.Go(new Destination.Previewed(null, false)));
        assertThat(notices.get(2).deed()).isEqualTo(new Deed.Adopt());
        assertThat(notices.get(2).detail())
                .isEqualTo(
                        "Set up for https://tea.example/, database shop on db1:3306; found at database copy on db2:3306."
                                + " No run moves anything.");
    }

    @Test
    void cronThatStandsStillIsToldUnlessAGuardIsWhy() {
        looks.cron = new CronDay(
                looks.cron.from(),
                Looks.NOW,
                looks.cron.from(),
                Looks.NOW.minus(Duration.ofHours(2)),
                1000,
                List.of(new CronDay.Gap(Looks.NOW.minus(Duration.ofHours(2)), Looks.NOW, true)));
        assertThat(notices(Language.ENGLISH).get(0).title()).isEqualTo("No run for 2 h");

        looks.station = new Station.State(Looks.NOW, "Olga", Looks.HOME, Looks.HOME, Looks.NOW, null, 500);
        assertThat(notices(Language.ENGLISH))
                .extracting(Notice::title)
                .noneMatch(title -> title.startsWith("No run"))
                .noneMatch(title -> title.startsWith("Cron"));
    }

    @Test
    void ordersThatFailedLeadToTheRunThatSaysWhy() {
        looks.troubles = new Troubles(
                List.of(),
                2,
                List.of(
                        new Troubles.Failing(1, 2, Looks.NOW.plusSeconds(200)),
                        new Troubles.Failing(0, 1, Looks.NOW.plusSeconds(500))),
                "r7");

        List<Notice> notices = notices(Language.ENGLISH);

        assertThat(notices.get(1).title()).isEqualTo("3 orders could not be moved");
        assertThat(notices.get(1).detail()).isEqualTo("Payment reminder, could not be read; tried again 09:03");
        assertThat(notices.get(1).deed()).isEqualTo(new Deed.Go(new Destination.OneRun("r7")));
        assertThat(notices.get(2).title()).isEqualTo("2 mails are tried again");
        assertThat(notices.get(2).red()).isFalse();
    }

    @Test
    void aLimitWhoseBacklogIsGoneMayBeLifted() {
        looks.tasks = List.of(Tasks.task(1, Looks.NEW, Looks.REMINDED, 5)
                .named("Payment reminder")
                .limit(20)
                .build());
        looks.held.clear();

        List<Notice> notices = notices(Language.ENGLISH);

        assertThat(notices.get(notices.size() - 1).title()).isEqualTo("Payment reminder moves at most 20 per run");
        Looks.add(looks.held, looks.tasks.get(0), Looks.NEW, app.marketingstatuses.domain.Reason.OVER_LIMIT, 1);
        assertThat(notices(Language.ENGLISH)).noneMatch(notice -> notice.deed() instanceof Deed.Unlimit);
    }

    @Test
    void ownPromoCodesThatRunOutAreToldOfEachListOnce() {
        Promo promo = new Promo("next", "[A-Z]{9}", "10%", 1, 30, "");
        looks.tasks = List.of(
                Tasks.task(1, Looks.NEW, Looks.PROMO, 5)
                        .named("One")
                        .promo(promo)
                        .build(),
                Tasks.task(2, Looks.REVIEW, Looks.PROMO, 5)
                        .named("Two")
                        .promo(promo)
                        .build());

        assertThat(codes(Map.of("next", 20))).isEmpty();
        assertThat(codes(Map.of("next", 3)))
                .extracting(Notice::title, Notice::detail, Notice::red)
                .containsExactly(tuple(
                        "3 promo codes are left in “next”",
                        "When they are used up, orders of One stay where they are.",
                        false));
        assertThat(codes(Map.of()))
                .extracting(Notice::title, Notice::red, Notice::deed)
                .containsExactly(
                        tuple("No promo code is left in “next”", true, new Deed.Go(new Destination.OneTask(1))));
        looks.promos = PromoSupply.MADE;
        assertThat(notices(Language.ENGLISH)).noneMatch(notice -> notice.title().contains("promo"));
    }

    private List<Notice> codes(Map<String, Integer> left) {
        looks.promos = new PromoSupply(false, left);
        return notices(Language.ENGLISH).stream()
                .filter(notice -> notice.title().contains("promo"))
                .toList();
    }

    @Test
    void aShopWhereAllIsWellNeedsNothing() {
        looks.tasks = List.of();
        looks.troubles = new Troubles(List.of(), 0, List.of(), null);
        looks.cron = new CronDay(looks.cron.from(), Looks.NOW, looks.cron.from(), Looks.NOW, 1440, List.of());

        assertThat(notices(Language.ENGLISH)).isEmpty();
    }

    private List<Notice> notices(Language language) {
        ShopZone london = new ShopZone(ZoneId.of("Europe/London"));
        return Attention.of(
                looks.overview(), language, new Formats(language, london, Clock.fixed(Looks.NOW, ZoneOffset.UTC)));
    }
}
