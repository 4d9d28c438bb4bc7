package app.marketingstatuses.shop;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.TestShop;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private final TestShop shop = TestShop.create();
    private final List<String> read = new ArrayList<>();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void everyQuestionReadsItsOwnRowsWithItsOwnParameters() {
        long order = shop.order().num("2611/1").insert();
        shop.order().num("2611/2").insert();
        int rows = ask(new Together()
                .ask(List.of("MAX(`id`)"), "FROM " + orders(), (row, first) -> read.add("last " + row.getLong(first)))
                .ask(
                        List.of("`id`", "`num`"),
                        "FROM " + orders() + " WHERE `num` = ?",
                        (row, first) -> read.add(row.getLong(first) + " " + row.getString(first + 1)),
                        "2611/1")
                .ask(
                        List.of("`id`"),
                        "FROM " + orders() + " WHERE `id` > ? AND `id` < ?",
                        (row, first) -> read.add("none"),
                        0,
                        order));
        assertThat(read).containsExactlyInAnyOrder("last " + (order + 1), order + " 2611/1");
        assertThat(rows).isEqualTo(2);
    }

    @Test
    void textsOfTwoCollationsAreToldTogether() {
        shop.execute("CREATE TABLE {one} (`a` VARCHAR(9) COLLATE utf8mb4_bin)");
        shop.execute("CREATE TABLE {other} (`b` TEXT CHARACTER SET latin1 COLLATE latin1_general_cs)");
        shop.execute("INSERT INTO {one} VALUES ('чай'), (NULL)");
        shop.execute("INSERT INTO {other} VALUES ('thé')");
        ask(new Together()
                .ask(
                        List.of("`a`"),
                        "FROM " + shop.database().tables().shop("one"),
                        (row, first) -> read.add(row.getString(first)))
                .ask(
                        List.of("`b`"),
                        "FROM " + shop.database().tables().shop("other"),
                        (row, first) -> read.add(row.getString(first))));
        assertThat(read).containsExactlyInAnyOrder("чай", null, "thé");
    }

    private String orders() {
        return shop.database().tables().shop("ms2_orders");
    }

    private int ask(Together together) {
        return shop.database().with(together::read);
    }
}
