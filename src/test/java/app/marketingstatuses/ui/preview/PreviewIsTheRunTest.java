package app.marketingstatuses.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.Guards.Guard;
import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.engine.RunRequest;
import app.marketingstatuses.engine.RunRequest.Choice;
import app.marketingstatuses.session.Json;
import app.marketingstatuses.session.OpenShop;
import app.marketingstatuses.session.PreviewDocument;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real MariaDB: what the preview shows is what the run does. */
class PreviewIsTheRunTest {
    @TempDir
    Path home;

    private final TestShop shop = TestShop.create();
    private ShopOpener opener;
    private OpenShop open;
    private int reminded;

    @BeforeEach
    void sixOrdersAreDue() {
        opener = new ShopOpener(new Home(home), null, Clock.systemUTC());
        open = opener.connect(new ShopChoice.ByHand(shop.connectionSettings()));
        reminded = shop.addStatus("Reminded");
        LocalDateTime yesterday = LocalDateTime.now(ZoneOffset.UTC).minusDays(1).withNano(0);
        for (int i = 1; i <= 6; i++) {
            shop.order().num("2611/" + i).cost(i + ".50").enteredAt(yesterday.plusMinutes(i));
        }
        look().store().init(false, null);
        look().store()
                .tasks()
                .insert(Tasks.task(0, TestShop.NEW, reminded, 5).named("Remind").build());
    }

    @AfterEach
    void close() {
        open.database().close();
        shop.close();
    }

    private ShopSession look() {
        return opener.session(open);
    }

    private RunReport run(List<Choice> choices) {
        ShopSession session = look();
        List<Task> on = session.store().tasks().list();
        return session.runner(on, "olga").run(on, new RunRequest(Set.of(), null, true, null, "olga").only(choices));
    }

    private static List<Choice> choices(List<Line> lines) {
        return lines.stream().map(Line::choice).toList();
    }

    @Test
    void aRunOfAllThatIsShownMovesExactlyThat() {
        Answer shown = PreviewReader.read(look(), Question.NOW);
        assertThat(shown.due()).hasSize(6);
        RunReport report = run(choices(shown.due()));
        assertThat(report.moved())
                .extracting(RunReport.Moved::orderId)
                .containsExactlyElementsOf(
                        shown.due().stream().map(Line::orderId).toList());
        assertThat(report.notDue()).isEmpty();
        shown.due().forEach(line -> assertThat(shop.statusOf(line.orderId())).isEqualTo(reminded));
        assertThat(PreviewReader.read(look(), Question.NOW).due()).isEmpty();
    }

    @Test
    void aRunOfTwoLeavesTheOthers() {
        Answer shown = PreviewReader.read(look(), Question.NOW);
        run(choices(shown.due().subList(2, 4)));
        assertThat(PreviewReader.read(look(), Question.NOW).due())
                .extracting(Line::orderId)
                .doesNotContain(shown.due().get(2).orderId(), shown.due().get(3).orderId())
                .hasSize(4);
    }

    @Test
    void theLastLookTellsWhatIsOtherThanItWasShown() {
        Answer shown = PreviewReader.read(look(), Question.NOW);
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC).withNano(0);
        long paid = shown.due().get(0).orderId();
        shop.managerMoves(paid, TestShop.PAID, now);
        shop.order().num("2611/7").enteredAt(now.minusHours(2));

        RunCheck check = RunCheck.read(look(), choices(shown.due()), choices(shown.due()));
        assertThat(check.due()).hasSize(5);
        assertThat(check.gone()).isEqualTo(1);
        assertThat(check.added()).isEqualTo(1);
        assertThat(check.guards()).isEmpty();

        RunReport report = run(choices(shown.due()));
        assertThat(report.moved()).hasSize(5);
        assertThat(report.notDue())
                .extracting(notDue -> notDue.choice().orderId())
                .containsExactly(paid);
        assertThat(shop.statusOf(paid)).isEqualTo(TestShop.PAID);
    }

    @Test
    void theLastLookNamesTheGuards() {
        Answer shown = PreviewReader.read(look(), Question.NOW);
        look().store().settings().set("fuse", "5");
        assertThat(RunCheck.read(look(), choices(shown.due()), choices(shown.due()))
                        .guards())
                .containsExactly(Guard.FUSE);
        assertThat(RunCheck.read(look(), choices(shown.due().subList(0, 5)), choices(shown.due()))
                        .guards())
                .as("fewer are chosen than the fuse allows")
                .isEmpty();
        look().store().pause("olga", look().now());
        assertThat(RunCheck.read(look(), choices(shown.due()), choices(shown.due()))
                        .guards())
                .contains(Guard.PAUSED);
    }

    @Test
    void namesOfCustomersAreReadForLongLists() {
        long unnamed = shop.user(null);
        long order = shop.order()
                .user(unnamed)
                .num("2611/8")
                .enteredAt(LocalDateTime.now(ZoneOffset.UTC).minusDays(1));
        Answer shown = PreviewReader.read(look(), Question.NOW);
        Map<Long, String> names = look().customerNames()
                .of(shown.due().stream().map(Line::orderId).toList());
        assertThat(names).hasSize(7).containsEntry(order, "");
        assertThat(names.get(shown.due().get(1).orderId())).isNotBlank();
    }

    @Test
    void aLookAheadAndATaskThatIsOffAreShownWithoutWriting() {
        look().store().tasks().disable(List.of("Remind"));
        Task off = look().store().tasks().list().get(0);
        assertThat(PreviewReader.read(look(), Question.NOW).due()).isEmpty();
        assertThat(PreviewReader.read(look(), Question.NOW.task(off.id())).due())
                .isEmpty();
        assertThat(PreviewReader.read(look(), Question.NOW.task(off.id()).overdue(true))
                        .due())
                .hasSize(6);
        shop.order().num("2611/9").enteredAt(LocalDateTime.now(ZoneOffset.UTC).withNano(0));
        assertThat(PreviewReader.read(look(), Question.NOW.task(off.id()).days(1))
                        .due())
                .singleElement()
                .satisfies(line -> assertThat(line.runAt()).isNotNull());
        assertThat(shop.queryLong("SELECT COUNT(*) FROM {ms2_orders} WHERE `status` = ?", reminded))
                .isZero();
    }

    @Test
    void theExportedJsonIsThatOfTheContract() throws Exception {
        Answer shown = PreviewReader.read(look(), Question.NOW);
        var result = Exporter.result(look(), shown, shown.due());
        JsonNode json = new ObjectMapper().readTree(Json.write(new PreviewDocument(result, look().zone()).json()));
        assertThat(json.get("due")).hasSize(6);
        assertThat(json.get("due").get(0).get("orderNum").asText()).isEqualTo("2611/1");
        assertThat(json.get("due").get(0).get("mail").asBoolean()).isFalse();
        assertThat(json.get("held")).isEmpty();
        assertThat(json.get("heldCounts")).isEmpty();
        assertThat(new PreviewDocument(result, look().zone()).csv().lines()).hasSize(7);
    }
}
