package app.marketingstatuses.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.store.DoNotMailFault.Code;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoNotMailTableTest extends StoreContract {
    private static final Instant NOON = Samples.NOON;

    private DoNotMailTable list;

    @BeforeEach
    void open() {
        list = store.doNotMail();
        execute("DELETE FROM {user_attributes}");
        customer(7, "seven@example.com");
        customer(8, "Eight+Tea@Пример.РФ");
    }

    @Test
    void nobodyIsOnAnEmptyList() {
        assertThat(list.list()).isEmpty();
        assertThat(list.size()).isZero();
        assertThat(list.among(List.of())).isEmpty();
        assertThat(list.among(List.of(order(1, 7, "seven@example.com"), order(2, 0, null))))
                .isEmpty();
        assertThat(list.contains(Addressee.customer(7))).isFalse();
    }

    @Test
    void holdsCustomersAndAddressesOnceEach() {
        List<Addressee> two = List.of(Addressee.customer(7), address("A@b.example"));
        assertThat(list.add(two, NOON, "cli")).isEqualTo(2);
        assertThat(list.add(List.of(address(" a@B.example"), Addressee.customer(8)), NOON.plusSeconds(1), "desktop"))
                .isEqualTo(1);

        assertThat(list.list())
                .containsExactly(
                        new DoNotMailEntry(Addressee.customer(7), NOON, "cli"),
                        new DoNotMailEntry(address("a@b.example"), NOON, "cli"),
                        new DoNotMailEntry(Addressee.customer(8), NOON.plusSeconds(1), "desktop"));
        assertThat(list.contains(address("a@b.EXAMPLE"))).isTrue();

        assertThat(list.remove(List.of(address("a@b.example"), Addressee.customer(99))))
                .isEqualTo(1);
        assertThat(list.remove(two)).isEqualTo(1);
        assertThat(list.list()).extracting(DoNotMailEntry::who).containsExactly(Addressee.customer(8));
    }

    @ParameterizedTest
    @CsvSource({
        "olga@example.com, OLGA@Example.COM, true",
        "Eight@Пример.РФ, eight@xn--e1afmkfd.xn--p1ai, true",
        "eight@xn--e1afmkfd.xn--p1ai, EIGHT@ПРИМЕР.рф, true",
        "olga@example.com, olga+tea@example.com, false",
        "olga+tea@example.com, Olga+TEA@example.com, true",
        "olga@example.com, olga@example.com.evil.example, false",
        "olga@example.com, olga_@example.com, false"
    })
    void comparesAddressesInOneForm(String listed, String customers, boolean same) {
        list.add(List.of(address(listed)), NOON, "cli");
        assertThat(list.among(List.of(order(1, 7, customers)))).isEqualTo(same ? Set.of(1L) : Set.of());
        insertOrder(1, 1);
        assertThat(holds(1, customers)).isEqualTo(same);
    }

    /** Where the customer changed the address since the mail was queued, both count. */
    @Test
    void knowsTheCustomerOfAnOrderByIdByAddressAndByTheMailsAddress() {
        execute("INSERT INTO {ms2_orders} (`id`, `user_id`, `status`, `num`) VALUES (50, 8, 1, 'x')");
        assertThat(holds(50, "old@example.com")).isFalse();
        for (Addressee who :
                List.of(Addressee.customer(8), address("eight+tea@пример.рф"), address("old@example.com"))) {
            list.add(List.of(who), NOON, "cli");
            assertThat(holds(50, "Old@example.com")).as("%s", who).isTrue();
            assertThat(holds(51, "other@example.com")).isFalse();
            list.remove(List.of(who));
        }
    }

    @Test
    void tellsOfSeveralMailsAtOnceWhichAreUnwanted() {
        insertOrder(1, 1);
        execute("INSERT INTO {ms2_orders} (`id`, `user_id`, `status`, `num`) VALUES (50, 8, 1, 'x')");
        list.add(List.of(Addressee.customer(8), address("gone@example.com")), NOON, "cli");
        OutgoingMail byCustomer = mail(50, "new@example.com");
        OutgoingMail byAddress = mail(4711, "Gone@example.com");

        assertThat(list.unwanted(List.of(byCustomer, mail(1, "seven@example.com"), byAddress)))
                .containsExactlyInAnyOrder(byCustomer.messageId(), byAddress.messageId());
        assertThat(list.unwanted(List.of())).isEmpty();
    }

    private boolean holds(long orderId, String address) {
        return !list.unwanted(List.of(mail(orderId, address))).isEmpty();
    }

    private static OutgoingMail mail(long orderId, String address) {
        OutgoingMail any = Samples.mail(OutgoingMail.Kind.CUSTOMER, orderId, 1);
        return new OutgoingMail(
                any.kind(),
                orderId,
                any.status(),
                any.messageId(),
                any.from(),
                any.fromName(),
                address,
                any.toName(),
                any.language(),
                any.subject(),
                any.html(),
                any.text());
    }

    @Test
    void findsThoseOfThousandsOfOrders() {
        List<Order> orders = new ArrayList<>();
        for (int id = 1; id <= 1700; id++) {
            orders.add(order(id, id, "c" + id + "@example.com"));
        }
        list.add(List.of(Addressee.customer(3), address("C1600@example.com"), address("other@example.com")), NOON, "x");
        assertThat(list.among(orders)).containsExactlyInAnyOrder(3L, 1600L);
    }

    @Test
    void takesOverPastedLines() {
        list.add(List.of(Addressee.customer(7)), NOON, "cli");
        DoNotMailImport imported = list.importing(
                "\uFEFFOlga@example.com\r\n\r\n#7, #8\nAnna Ivanova <anna@example.com>; mailto:ivan@example.com\n"
                        + "olga@EXAMPLE.com\ta@b.example c@d.example",
                NOON,
                "cli");

        assertThat(imported).isEqualTo(new DoNotMailImport(6, 1, List.of()));
        assertThat(list.list())
                .extracting(entry -> entry.who().text())
                .containsExactlyInAnyOrder(
                        "#7",
                        "olga@example.com",
                        "#8",
                        "anna@example.com",
                        "ivan@example.com",
                        "a@b.example",
                        "c@d.example");
    }

    @Test
    void takesOverTheColumnsOfAFile() {
        DoNotMailImport imported = list.importing("""
                name;E-Mail;customer;remark
                "Ivanova; Olga
                (""Olya"")";olga@example.com;;told us @ the fair
                Petrov;;8;
                ;ivan@example.com;#7;#4 in the queue
                """, NOON, "cli");

        assertThat(imported).isEqualTo(new DoNotMailImport(4, 0, List.of()));
        assertThat(list.list())
                .extracting(entry -> entry.who().text())
                .containsExactlyInAnyOrder("olga@example.com", "#8", "ivan@example.com", "#7");
    }

    @Test
    void takesOverNothingOfAFaultyTextAndNamesEveryLine() {
        DoNotMailImport imported = list.importing("""
                olga@example.com
                olga.example.com
                #8, #twelve
                two@@example.com, fine@example.com
                12
                #999
                "over two
                lines"
                Anna <anna@exa mple.com>
                """, NOON, "cli");

        assertThat(imported.faults())
                .containsExactly(
                        new DoNotMailFault(2, Code.NOBODY),
                        new DoNotMailFault(3, Code.NO_ID),
                        new DoNotMailFault(4, Code.NO_ADDRESS),
                        new DoNotMailFault(5, Code.NOBODY),
                        new DoNotMailFault(6, Code.UNKNOWN_CUSTOMER),
                        new DoNotMailFault(7, Code.NOBODY),
                        new DoNotMailFault(9, Code.NO_ADDRESS));
        assertThat(imported.added()).isZero();
        assertThat(list.list()).isEmpty();
        assertThat(imported.faults().get(1).sentence())
                .isEqualTo("line 3: what stands there is no customer's id such as #12");
    }

    @ParameterizedTest
    @CsvSource({"''", "'\n\n'", "'name,email\n'", "' ; ,'"})
    void refusesATextWithNobodyInIt(String text) {
        assertThat(list.importing(text, NOON, "cli").faults()).containsExactly(new DoNotMailFault(0, Code.NOTHING));
    }

    private static Addressee address(String text) {
        return Addressee.address(text).orElseThrow();
    }

    private static Order order(long id, long user, String email) {
        return new Order(id, "n", user, null, BigDecimal.ONE, 1, 1, 1, "web", Set.of(), Map.of(), email);
    }

    private void customer(long id, String email) {
        execute(
                "INSERT INTO {user_attributes} (`internalKey`, `fullname`, `email`, `address`, `comment`)"
                        + " VALUES (?, 'x', ?, '', '')",
                id,
                email);
    }
}
