package app.marketingstatuses.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.shop.FoundOrder;
import app.marketingstatuses.ui.testing.HeadlessBench;
import app.marketingstatuses.ui.text.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrdersModelTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-24T09:00:22Z"), ZoneOffset.UTC);

    @TempDir
    Path home;

    private HeadlessBench bench;
    private OrdersModel model;

    @BeforeEach
    void open() {
        bench = HeadlessBench.demo(home, NOW, Language.ENGLISH);
        model = new OrdersModel(bench.workbench(), bench.workbench().texts(OrdersModel.class));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aStatusListsItsOrdersAndLeadsToOneAndBack() {
        model.openStatus(3);
        Shown.InStatus list = (Shown.InStatus) shown();
        long chosen = list.table().orders().get(2).id();
        model.openOrder(chosen);

        assertThat(list.all()).isEqualTo(list.table().orders().size()).isGreaterThan(100);
        assertThat(((Shown.Page) shown()).page().explanation().order().id()).isEqualTo(chosen);
        assertThat(model.hasListProperty().get()).isTrue();
        model.back();
        assertThat(shown()).isInstanceOf(Shown.InStatus.class);
    }

    @Test
    void whatIsTypedIsLookedForAndTheOnlyOneFoundIsOpenedByEnter() {
        model.openStatus(3);
        FoundOrder one = ((Shown.InStatus) shown()).table().orders().get(0);

        model.search(one.num(), false);
        assertThat(((Shown.Found) shown()).table().orders()).contains(one);
        model.search(one.num(), true);
        assertThat(((Shown.Page) shown()).page().explanation().order().id()).isEqualTo(one.id());
        model.search("example.com", false);
        assertThat(((Shown.Found) shown()).more()).isTrue();
        assertThat(((Shown.Found) shown()).table().orders()).hasSize(OrdersModel.MOST_FOUND);
        model.search(" ", true);
        assertThat(shown()).isInstanceOf(Shown.Nothing.class);
        assertThat(model.hasListProperty().get()).isFalse();
    }

    @Test
    void nothingFoundAndNoSuchOrderAreSaid() {
        model.search("nobody at all", true);
        assertThat(((Shown.Found) shown()).table().orders()).isEmpty();
        model.openOrder(4711);
        assertThat(shown()).isEqualTo(new Shown.Missing(4711));
    }

    @Test
    void refreshLooksAgainAtWhatIsShown() {
        model.refresh();
        assertThat(shown()).isInstanceOf(Shown.Nothing.class);
        model.openStatus(3);
        Shown before = shown();
        model.refresh();
        assertThat(shown()).isInstanceOf(Shown.InStatus.class).isNotSameAs(before);
    }

    private Shown shown() {
        assertThat(bench.troubles()).isEmpty();
        return model.shownProperty().get();
    }
}
