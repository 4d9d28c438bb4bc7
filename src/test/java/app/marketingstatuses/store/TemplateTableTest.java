package app.marketingstatuses.store;

import static app.marketingstatuses.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TemplateTableTest extends StoreContract {
    private TemplateTable templates;

    @BeforeEach
    void templates() {
        execute("DELETE FROM {marketing_statuses_templates}");
        templates = store.templates();
    }

    @Test
    void keepsEveryFieldAndEveryVersion() {
        MailTemplate first = template("ru", "<p>Здравствуйте 🍵 ${customer.name}</p>".repeat(2000));
        MailTemplate second = new MailTemplate(7, Kind.CUSTOMER, "ru", "Тема ${order.num}", "<p>Б</p>", "Б\n");

        StoredTemplate one = saved(templates.save(first, 0, NOON, "Olga"));
        StoredTemplate two = saved(templates.save(second, 1, NOON.plusMillis(5), "Ivan"));

        assertThat(one).isEqualTo(new StoredTemplate(first, 1, true, NOON, "Olga"));
        assertThat(two).isEqualTo(new StoredTemplate(second, 2, true, NOON.plusMillis(5), "Ivan"));
        assertThat(templates.current()).containsExactly(two);
        assertThat(templates.versions(7, Kind.CUSTOMER, "ru"))
                .containsExactly(two, new StoredTemplate(first, 1, false, NOON, "Olga"));
    }

    @Test
    void statusAudienceAndLanguageHaveEachTheirOwn() {
        templates.save(template("en", "a"), 0, NOON, "x");
        templates.save(template("ru", "b"), 0, NOON, "x");
        templates.save(new MailTemplate(7, Kind.MANAGER, "en", "", "c", ""), 0, NOON, "x");
        templates.save(new MailTemplate(8, Kind.CUSTOMER, "en", "", "d", ""), 0, NOON, "x");

        assertThat(templates.current())
                .extracting(stored -> stored.template().html())
                .containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(templates.current(7, Kind.CUSTOMER, "en").orElseThrow().version())
                .isEqualTo(1);
        assertThat(templates.current(9, Kind.CUSTOMER, "en")).isEmpty();
    }

    @Test
    void whoSavesTheSlowerIsShownTheOthers() {
        templates.save(template("en", "mine"), 0, NOON, "x");
        StoredTemplate theirs = saved(templates.save(template("en", "theirs"), 1, NOON, "y"));

        assertThat(templates.save(template("en", "late"), 1, NOON, "x")).isEqualTo(new TemplateSaving.Conflict(theirs));
        assertThat(templates.save(template("en", "late"), 0, NOON, "x")).isEqualTo(new TemplateSaving.Conflict(theirs));
        assertThat(templates.drop(7, Kind.CUSTOMER, "en", 1)).isEqualTo(new TemplateSaving.Conflict(theirs));
        assertThat(templates.current()).containsExactly(theirs);
    }

    @Test
    void savingWhatIsSavedMakesNoVersion() {
        StoredTemplate first = saved(templates.save(template("en", "same"), 0, NOON, "x"));

        assertThat(templates.save(template("en", "same"), 1, NOON.plusSeconds(1), "y"))
                .isEqualTo(new TemplateSaving.Done(first));
    }

    @Test
    void anOlderVersionComesBackAsTheNewest() {
        StoredTemplate old = saved(templates.save(template("en", "old"), 0, NOON, "x"));
        templates.save(template("en", "new"), 1, NOON, "x");

        assertThat(saved(templates.restore(old, 2, NOON.plusSeconds(9), "y")))
                .isEqualTo(new StoredTemplate(old.template(), 3, true, NOON.plusSeconds(9), "y"));
        assertThat(templates.versions(7, Kind.CUSTOMER, "en"))
                .extracting(StoredTemplate::version)
                .containsExactly(3, 2, 1);
    }

    @Test
    void oneThatWasTakenAwayKeepsItsVersionsAndCanComeBack() {
        StoredTemplate old = saved(templates.save(template("en", "old"), 0, NOON, "x"));

        assertThat(templates.drop(7, Kind.CUSTOMER, "en", 1)).isEqualTo(new TemplateSaving.Done(null));
        assertThat(templates.current()).isEmpty();
        assertThat(templates.save(template("en", "edit"), 1, NOON, "y")).isEqualTo(new TemplateSaving.Conflict(null));
        assertThat(saved(templates.restore(old, 0, NOON, "y")).version()).isEqualTo(2);
    }

    @Test
    void ofManyWhoSaveAtOnceOneWins() throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(6);
        try {
            List<Callable<TemplateSaving>> saves = IntStream.range(0, 6)
                    .<Callable<TemplateSaving>>mapToObj(
                            i -> () -> templates.save(template("en", "v" + i), 0, NOON, "x"))
                    .toList();
            List<TemplateSaving> results = new ArrayList<>();
            for (Future<TemplateSaving> result : all.invokeAll(saves)) {
                results.add(result.get());
            }
            assertThat(results)
                    .filteredOn(TemplateSaving.Done.class::isInstance)
                    .hasSize(1);
        } finally {
            all.shutdownNow();
        }
        assertThat(templates.versions(7, Kind.CUSTOMER, "en")).hasSize(1);
    }

    private static MailTemplate template(String language, String html) {
        return new MailTemplate(7, Kind.CUSTOMER, language, "", html, "");
    }

    private static StoredTemplate saved(TemplateSaving saving) {
        assertThat(saving).isInstanceOf(TemplateSaving.Done.class);
        return ((TemplateSaving.Done) saving).stored();
    }
}
