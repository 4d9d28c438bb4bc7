package app.marketingstatuses.ui.template;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.BodySource;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.mail.TemplateVariable;
import app.marketingstatuses.mail.TemplateVariables;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.store.TemplateSaving;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.testing.ByHand;
import app.marketingstatuses.ui.testing.HeadlessBench;
import app.marketingstatuses.ui.text.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the demo shop, without a toolkit. */
class TemplateModelTest {
    @TempDir
    static Path home;

    private HeadlessBench bench;
    private ByHand typing;
    private TemplateModel model;
    private TemplateDeeds deeds;
    private final List<TemplateSaving.Conflict> conflicts = new ArrayList<>();

    @BeforeEach
    void open() {
        sit(HeadlessBench.demo(home, Clock.systemUTC(), Language.ENGLISH));
    }

    private void sit(HeadlessBench at) {
        bench = at;
        typing = new ByHand();
        model = new TemplateModel(bench.workbench(), typing);
        deeds = new TemplateDeeds(bench.workbench(), model);
        deeds.onConflict(conflicts::add);
        model.refresh();
    }

    @AfterEach
    void close() {
        assertThat(bench.troubles()).isEmpty();
        for (TemplateRow row : model.listingProperty().get().rows()) {
            bench.workbench()
                    .desk()
                    .visit(shop -> shop.store()
                            .templates()
                            .current(
                                    row.place().status(),
                                    row.place().audience(),
                                    row.place().language())
                            .map(stored -> shop.store()
                                    .templates()
                                    .drop(
                                            row.place().status(),
                                            row.place().audience(),
                                            row.place().language(),
                                            stored.version())));
        }
        bench.close();
    }

    private TemplatePlace place() {
        return model.listingProperty().get().rows().stream()
                .map(TemplateRow::place)
                .filter(place ->
                        place.audience() == Kind.CUSTOMER && place.language().equals("en"))
                .findFirst()
                .orElseThrow();
    }

    private TemplateForm openPlace() {
        model.open(place());
        return model.formProperty().get();
    }

    private TemplateRow row() {
        return model.listingProperty().get().rows().stream()
                .filter(row -> row.place().equals(place()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyMailOfTheShopIsListedWithWhatItIsMadeOf() {
        List<TemplateRow> rows = model.listingProperty().get().rows();

        assertThat(rows).extracting(row -> row.place().audience()).contains(Kind.CUSTOMER, Kind.MANAGER);
        assertThat(rows).extracting(row -> row.place().language()).contains("en", "ru");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.source()).isNotNull().isNotEqualTo(BodySource.TEMPLATE);
            assertThat(row.failure()).isNull();
        });
    }

    @Test
    void aMailWithoutATemplateIsShownAsItIsSentNow() {
        TemplateForm form = openPlace();

        assertThat(form.isBegun()).isFalse();
        assertThat(model.lookProperty().get().content().html()).contains("<html");
        assertThat(model.lookProperty().get().content().source()).contains("Message-ID:");
        assertThat(deeds.canSave()).isFalse();
    }

    @Test
    void whatIsTypedIsCheckedAfterAPauseAndTriedOnTheChosenOrder() {
        TemplateForm form = openPlace();
        form.html().set("<p>Order ${order.num}</p>\n<p>${nothing.here}</p>");
        assertThat(model.marksProperty().get()).isEmpty();
        typing.pass();
        assertThat(model.marksProperty().get()).singleElement().satisfies(mark -> {
            assertThat(mark.line()).isEqualTo(2);
            assertThat(mark.sentence()).contains("nothing");
        });
        assertThat(deeds.canSave()).isFalse();

        form.html().set("<p>Order ${order.num}</p>");
        typing.pass();
        assertThat(model.marksProperty().get()).isEmpty();
        assertThat(deeds.canSave()).isTrue();
        String num = model.orderProperty().get().num();
        assertThat(model.lookProperty().get().content().html()).contains("Order " + num);

        List<app.marketingstatuses.shop.FoundOrder> orders =
                model.openedProperty().get().orders();
        model.orderProperty().set(orders.get(orders.size() - 1));
        assertThat(model.lookProperty().get().content().html())
                .contains("Order " + orders.get(orders.size() - 1).num());
    }

    @Test
    void aSavedTemplateIsWhatTheMailIsMadeOfAndCanBeDroppedAndBroughtBack() {
        TemplateForm form = write("<p>Mine ${order.num}</p>");
        deeds.save();
        assertThat(form.isDirty()).isFalse();
        assertThat(form.basedOn()).isPositive();
        model.refresh();
        assertThat(row().source()).isEqualTo(BodySource.TEMPLATE);

        deeds.drop();
        model.refresh();
        assertThat(form.isBegun()).isFalse();
        assertThat(row().source()).isNotEqualTo(BodySource.TEMPLATE);

        bench.takeOffer();
        model.refresh();
        assertThat(row().source()).isEqualTo(BodySource.TEMPLATE);
        assertThat(form.html().get()).isEqualTo("<p>Mine ${order.num}</p>");
    }

    @Test
    void whatIsTypedStaysOverRefreshesAndOtherLooks() {
        TemplateForm form = openPlace();
        form.html().set("<p>typed</p>");
        model.refresh();
        assertThat(form.html().get()).isEqualTo("<p>typed</p>");
        model.leave();
        assertThat(model.isDirty()).isTrue();
        assertThat(model.isDirty(place())).isTrue();
        assertThat(openPlace().html().get()).isEqualTo("<p>typed</p>");

        deeds.revert();
        assertThat(model.isDirty()).isFalse();
        bench.takeOffer();
        assertThat(form.html().get()).isEqualTo("<p>typed</p>");
    }

    @Test
    void theSlowerOfTwoDesktopsIsShownBothAndLosesNothing() {
        TemplateForm form = write("<p>mine</p>");
        elsewhere("<p>theirs</p>");
        deeds.save();
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0).theirs().template().html()).isEqualTo("<p>theirs</p>");

        deeds.takeTheirs(conflicts.get(0));
        assertThat(form.html().get()).isEqualTo("<p>theirs</p>");
        bench.takeOffer();
        assertThat(form.html().get()).isEqualTo("<p>mine</p>");

        deeds.keepMine(conflicts.get(0));
        assertThat(conflicts).hasSize(1);
        model.open(place());
        assertThat(model.openedProperty().get().current().template().html()).isEqualTo("<p>mine</p>");
    }

    private void elsewhere(String html) {
        TemplatePlace place = place();
        bench.workbench()
                .desk()
                .visit(shop -> shop.store().templates().save(place.with("", html, ""), 0, shop.now(), "olga"));
    }

    @Test
    void anOlderVersionComesIntoTheEditorAndWhatWasThereCanBeBroughtBack() {
        TemplateForm form = write("<p>one</p>");
        deeds.save();
        form.html().set("<p>two</p>");
        typing.pass();
        deeds.save();
        model.refresh();
        form.html().set("<p>three</p>");

        assertThat(model.openedProperty().get().versions()).hasSizeGreaterThan(1);
        deeds.restore(model.openedProperty().get().versions().get(1));
        assertThat(form.html().get()).isEqualTo("<p>one</p>");
        assertThat(form.isDirty()).isTrue();
        bench.takeOffer();
        assertThat(form.html().get()).isEqualTo("<p>three</p>");
    }

    @Test
    void oneStartsFromOurText() {
        TemplateForm form = openPlace();
        List<String> begun = new ArrayList<>();
        deeds.start(BodySource.OURS, () -> begun.add("yes"));

        assertThat(begun).hasSize(1);
        assertThat(form.html().get()).contains("order.num");
        assertThat(model.marksProperty().get()).isEmpty();
        assertThat(model.lookProperty().get().content()).isNotNull();
    }

    @Test
    void everyListIsWalkedThroughByWhatTheMenuPutsIn() {
        List<TemplateVariable> all = TemplateVariables.described(Kind.CUSTOMER, "en");
        List<Name> names = all.stream().map(one -> Name.of(one, all)).toList();
        assertThat(names).extracting(Name::path).contains("order.num", "lines", "line.name", "product.cost");

        for (Name name : names) {
            if (name.list()) {
                write(name.snippet());
                assertThat(model.marksProperty().get()).as(name.snippet()).isEmpty();
            }
        }
        assertThat(names.stream().filter(Name::list)).hasSizeGreaterThan(1);
    }

    @Test
    void aProductionShopIsAskedAndAShopToLookAtIsLeftAlone() {
        bench.close();
        sit(HeadlessBench.on(
                home,
                Clock.systemUTC(),
                new ShopChoice.Demo(),
                new ShopCard("Tea", "#1b7f5f", true, false, ShopCard.Link.LOCAL, "x"),
                Language.ENGLISH));
        TemplateForm form = write("<p>asked</p>");
        bench.answer(false);
        deeds.save();
        assertThat(bench.asked()).singleElement().asString().contains("Save this template?");
        assertThat(form.isDirty()).isTrue();
        bench.close();

        sit(HeadlessBench.on(
                home,
                Clock.systemUTC(),
                new ShopChoice.Demo(),
                new ShopCard("Tea", "#1b7f5f", false, true, ShopCard.Link.LOCAL, "x"),
                Language.ENGLISH));
        form = write("<p>refused</p>");
        deeds.save();
        assertThat(bench.notices()).hasSize(1);
        assertThat(form.isDirty()).isTrue();
    }

    private TemplateForm write(String html) {
        TemplateForm form = openPlace();
        form.html().set(html);
        typing.pass();
        return form;
    }
}
