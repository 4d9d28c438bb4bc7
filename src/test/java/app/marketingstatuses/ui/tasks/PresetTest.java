package app.marketingstatuses.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.TaskClock;
import app.marketingstatuses.session.PromoSupply;
import app.marketingstatuses.session.ShopTraps;
import app.marketingstatuses.shop.ShopNames;
import app.marketingstatuses.store.TrialState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PresetTest {
    @Test
    void findsTheStatusesByTheirNamesInEitherLanguage() {
        assertClassic("New", "Payment reminder", "Sent", "Review requested", "Promo issued");
        assertClassic("Новый", "Напоминание об оплате", " отправлен", "Запрошен отзыв", "Промокод выдан");
    }

    private static void assertClassic(String... names) {
        List<Preset> presets = of(names);

        assertThat(presets).allMatch(preset -> preset.missing().isEmpty());
        assertThat(presets).allMatch(preset -> !preset.task().enabled());
        assertThat(presets.get(0).task().from()).containsExactly(1);
        assertThat(presets.get(0).task().to()).isEqualTo(2);
        assertThat(presets.get(1).task().from()).containsExactly(3);
        assertThat(presets.get(1).task().afterMinutes()).isEqualTo(7 * 1440);
        assertThat(presets.get(2).task().from()).containsExactly(3, 4);
        assertThat(presets.get(2).task().clock()).isEqualTo(new TaskClock.Since(3));
        assertThat(presets.get(3).task().from()).isEmpty();
        assertThat(presets)
                .extracting(preset -> preset.task().promo())
                .containsExactly(null, null, PromoForm.FIRST, null);
    }

    @Test
    void saysWhichStatusesTheShopDoesNotHaveYet() {
        List<Preset> presets = of("New", "Paid", "Sent");

        assertThat(presets.get(0).missing()).containsExactly("status.reminder");
        assertThat(presets.get(0).task().to()).isEqualTo(TaskForm.NO_STATUS);
        assertThat(presets.get(1).missing()).containsExactly("status.review");
        assertThat(presets.get(2).missing()).containsExactly("status.promo");
        assertThat(of().get(1).missing()).containsExactly("status.sent", "status.review");
    }

    private static List<Preset> of(String... names) {
        List<OrderStatus> all = new ArrayList<>();
        for (String name : names) {
            int id = all.size() + 1;
            all.add(new OrderStatus(id, name, "", false, false, "", "", 0, 0, true, false, false, id));
        }
        Statuses statuses = new Statuses(all);
        TasksLook look = new TasksLook(
                List.of(),
                statuses,
                new ShopNames(Map.of(), Map.of(), Map.of(), Map.of()),
                Map.of(),
                new ShopTraps(statuses, List.of(), Map.of()),
                1,
                2,
                "",
                TrialState.NONE,
                PromoSupply.MADE);
        return Preset.of(look, key -> key);
    }
}
