package app.marketingstatuses.ui.nomail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.store.Addressee;
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

class ListModelTest {
    @TempDir
    Path home;

    private HeadlessBench bench;
    private ListModel model;
    private ListDeeds deeds;
    private final List<String> answers = new ArrayList<>();

    @BeforeEach
    void open() {
        bench = HeadlessBench.demo(home, Clock.systemUTC(), Language.ENGLISH);
        model = new ListModel(bench.workbench());
        deeds = new ListDeeds(bench.workbench());
        bench.workbench().desk().changesProperty().addListener((p, was, now) -> model.refresh());
        model.refresh();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private long customer() {
        return bench.workbench()
                .desk()
                .visit(shop -> shop.database()
                        .with(c -> app.marketingstatuses.shop.Sql.first(
                                c,
                                "SELECT MAX(`internalKey`) FROM "
                                        + shop.database().tables().shop("user_attributes"),
                                row -> row.getLong(1)))
                        .orElseThrow());
    }

    @Test
    void anAddressOrANumberIsAddedOnceAndTakenBack() {
        deeds.add(ListDeeds.typed("Anna@Example.COM").orElseThrow(), answers::add);
        deeds.add(ListDeeds.typed(Long.toString(customer())).orElseThrow(), answers::add);
        assertThat(answers).containsExactly("", "");
        assertThat(model.rows()).extracting(ListedRow::number).containsExactly("#" + customer(), "");
        assertThat(model.rows().get(0).name()).isNotEmpty();
        assertThat(model.rows().get(0).email()).contains("@");
        assertThat(model.rows().get(1).email()).isEqualTo("anna@example.com");

        bench.takeOffer();
        assertThat(model.rows()).hasSize(1);
        deeds.add(ListDeeds.typed("anna@example.com").orElseThrow(), answers::add);
        assertThat(bench.notices()).last().asString().contains("is on the list already");
        assertThat(model.rows()).hasSize(1);
    }

    @Test
    void whomTheShopDoesNotHaveIsNotAdded() {
        assertThat(ListDeeds.typed("nobody")).isEmpty();
        assertThat(ListDeeds.typed("")).isEmpty();
        deeds.add(ListDeeds.typed("#999999").orElseThrow(), answers::add);
        assertThat(answers).containsExactly("the shop has no customer with this number");
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void theListIsSearchedByNameAddressAndNumber() {
        deeds.importing("one@example.com\ntwo@example.org\n#" + customer(), answers::addAll);
        assertThat(answers).isEmpty();
        assertThat(model.rows()).hasSize(3);
        model.searchProperty().set("EXAMPLE.ORG");
        assertThat(model.rows()).extracting(ListedRow::email).containsExactly("two@example.org");
        model.searchProperty().set("#" + customer());
        assertThat(model.rows()).hasSize(1);
        model.searchProperty().set("nobody has this");
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void anImportIsAllOrNothingAndNamesItsFaultsByLine() {
        deeds.importing("one@example.com\nnobody\n#999999", answers::addAll);
        assertThat(answers)
                .containsExactly(
                        "line 2: neither a mail address nor a customer number such as #12",
                        "line 3: the shop has no customer with this number");
        assertThat(model.rows()).isEmpty();
        answers.clear();
        deeds.importing("one@example.com\none@example.com", answers::addAll);
        assertThat(bench.notices()).last().isEqualTo("1 added to the list.");
        deeds.importing("one@example.com, two@example.com", answers::addAll);
        assertThat(bench.notices()).last().isEqualTo("1 added to the list. 1 was on it already.");
    }

    @Test
    void whoIsTakenOffComesBackByUndo() {
        deeds.importing("one@example.com\ntwo@example.com", answers::addAll);
        deeds.remove(model.rows().stream().map(ListedRow::who).toList());
        assertThat(model.rows()).isEmpty();
        assertThat(bench.notices()).last().isEqualTo("2 taken off the list.");
        bench.takeOffer();
        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void theCustomerOfAnOrderIsPutOnTheListAfterAskingAndOffAgain() {
        Addressee customer = Addressee.customer(customer());
        bench.answer(false);
        deeds.stopMailing(customer, "Anna");
        assertThat(bench.asked()).singleElement().asString().contains("Send no more marketing mail to Anna?");
        assertThat(model.rows()).isEmpty();
        bench.answer(true);
        deeds.stopMailing(customer, "Anna");
        assertThat(model.rows()).hasSize(1);
        bench.takeOffer();
        assertThat(model.rows()).isEmpty();

        deeds.stopMailing(customer, "Anna");
        Addressee address = Addressee.address("nobody@example.com").orElseThrow();
        deeds.mailAgain(List.of(customer, address), "Anna");
        assertThat(model.rows()).isEmpty();
        bench.takeOffer();
        assertThat(model.rows()).extracting(ListedRow::who).containsExactly(customer);
    }
}
