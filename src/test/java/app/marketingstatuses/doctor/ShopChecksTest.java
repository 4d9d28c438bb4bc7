package app.marketingstatuses.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.marketingstatuses.doctor.Check.Result;
import app.marketingstatuses.domain.ShopZone;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopChecksTest {
    @ParameterizedTest
    @ValueSource(strings = {"MySQL 5.5.62", "MySQL 5.1.73", "MariaDB 10.2.44", "MariaDB 5.5.68"})
    void warnsOfOldDatabases(String version) {
        assertThat(Engine.version(version).result()).isEqualTo(Result.WARN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MySQL 5.6.14", "MySQL 8.0.33", "MySQL 9.7.0", "MariaDB 10.3.39", "MariaDB 11.4.5", "H2 2.5.252"
            })
    void isContentWithTheOthers(String version) {
        assertThat(Engine.version(version).result()).isEqualTo(Result.OK);
    }

    @Test
    void warnsOfTablesWithoutTransactions() {
        Check check = Engine.transactions(List.of("modx_ms2_orders"));
        assertThat(check.result()).isEqualTo(Result.WARN);
        assertThat(check.message()).startsWith("The table modx_ms2_orders is not InnoDB");
        assertThat(Engine.transactions(List.of()).result()).isEqualTo(Result.OK);
    }

    @Test
    void namesAFewOfManyMissingTables() {
        assertThat(Engine.tables(List.of("a", "b", "c", "d", "e", "f", "g")).message())
                .isEqualTo("The shop lacks a, b, c, d, e and 2 more.");
    }

    @Test
    void saysWhichMailsCannotBeMade() {
        assertThat(Engine.mailTables(List.of(), List.of())).isEmpty();
        assertThat(Engine.mailTables(List.of("ms2_payments.class"), List.of("site_htmlsnippets")))
                .extracting(Check::result, Check::message)
                .containsExactly(
                        tuple(
                                Result.FAIL,
                                "No mail can be made, and no order moves whose status mails: the shop lacks"
                                        + " ms2_payments.class, or the database account may not read it."),
                        tuple(
                                Result.WARN,
                                "No mail can be made of the shop's own chunks: the shop lacks site_htmlsnippets, or the"
                                        + " database account may not read it."));
    }

    @Test
    void namesThePluginsThatAreByPassed() {
        Check check = Bypassed.listeners(List.of("TeaPoints", "Crm", "Sms"));
        assertThat(check.result()).isEqualTo(Result.WARN);
        assertThat(check.message()).startsWith("The plugins “TeaPoints”, “Crm” and “Sms” do not learn");
        assertThat(Bypassed.listeners(List.of()).result()).isEqualTo(Result.OK);
    }

    @Test
    void warnsOfACustomOrderHandler() {
        assertThat(Bypassed.handler(Optional.of("myHandler")).result()).isEqualTo(Result.WARN);
        assertThat(Bypassed.handler(Optional.empty()).result()).isEqualTo(Result.OK);
    }

    @Test
    void aReadOnlyAccountIsAWarningUntilRunsNeedMore() {
        List<String> denied = List.of("change the status of orders", "CREATE on the tables of this program");
        assertThat(Engine.privileges(denied, false).result()).isEqualTo(Result.WARN);
        assertThat(Engine.privileges(denied, true).result()).isEqualTo(Result.FAIL);
        assertThat(Engine.privileges(denied.subList(1, 2), true).result()).isEqualTo(Result.WARN);
        assertThat(Engine.privileges(List.of(), true).result()).isEqualTo(Result.OK);
    }

    @Test
    void warnsOfAZoneThatNobodyGaveAndOfALogInItsFuture() {
        Instant now = Instant.parse("2026-10-25T00:40:00Z");
        Zones moscow = new Zones(new ShopZone(ZoneId.of("Europe/Moscow")), now);
        Zones london = new Zones(new ShopZone(ZoneId.of("Europe/London")), now);
        LocalDateTime log = LocalDateTime.parse("2026-10-25T03:39:00");
        assertThat(moscow.future(log)).isEmpty();
        assertThat(london.future(log)).hasValueSatisfying(check -> {
            assertThat(check.result()).isEqualTo(Result.WARN);
            assertThat(check.message()).contains("2 h 59 min in the future of Europe/London");
        });
        assertThat(london.future(LocalDateTime.parse("2026-10-25T01:39:00")))
                .as("repeated hour")
                .isEmpty();
        assertThat(london.future(null)).isEmpty();
    }
}
