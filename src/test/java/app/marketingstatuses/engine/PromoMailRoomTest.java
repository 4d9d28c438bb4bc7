package app.marketingstatuses.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.ClockStart;
import app.marketingstatuses.domain.Order;
import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Telling;
import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.engine.MailRoom.Drafts;
import app.marketingstatuses.engine.MailRoom.Intent;
import app.marketingstatuses.testing.Tasks;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who gets a promo code, and what becomes of an order whose customer should read one and cannot. */
class PromoMailRoomTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Promo PROMO = new Promo("next", "[A-Z]{4}", "10%", 1, 30, "");
    private static final Task WITH_CODE = Tasks.task(1, 1, 2, 5).promo(PROMO).build();
    private static final Task PLAIN = Tasks.task(2, 1, 2, 5).build();
    private static final Task IN_TRIAL =
            Tasks.task(3, 1, 2, 5).promo(PROMO).trial(Trial.MOVE).build();

    private final Codes codes = new Codes();
    private final Room room = new Room();
    private final MailRoom giving = PromoMailRoom.giving(room, codes);
    private final MailRoom showing = PromoMailRoom.showing(room, codes);

    @Test
    void aRunGivesEachCustomerTheCodeThatTheMailTells() {
        Verdict first = move(WITH_CODE, 1);
        Verdict second = move(WITH_CODE, 2);

        Map<Verdict, Drafts> drafts = giving.render(List.of(first, second));

        assertThat(text(drafts.get(first))).isEqualTo("your code is CODE-1");
        assertThat(text(drafts.get(second))).isEqualTo("your code is CODE-2");
        assertThat(codes.issued).containsExactly(1L, 2L);
    }

    @Test
    void aPreviewShowsSamplesAndMakesNoCode() {
        Verdict move = move(WITH_CODE, 1);

        assertThat(text(showing.render(List.of(move)).get(move))).isEqualTo("your code is SAMPLE");
        assertThat(codes.issued).isEmpty();
    }

    @Test
    void tasksWithoutACodeAreMailedAsEver() {
        Verdict move = move(PLAIN, 1);

        assertThat(text(giving.render(List.of(move)).get(move))).isEqualTo("no code");
        assertThat(codes.peeked).isFalse();
        assertThat(codes.issued).isEmpty();
    }

    @Test
    void aTrialMakesNoCode() {
        Verdict move = move(IN_TRIAL, 1);

        assertThat(text(giving.render(List.of(move)).get(move))).isEqualTo("your code is SAMPLE");
        assertThat(codes.issued).isEmpty();
    }

    @Test
    void whereOnlyManagersReadTheMailNoCodeIsMadeAndNoneIsTold() {
        room.withoutCustomer.add(1L);
        Verdict move = move(WITH_CODE, 1);

        assertThat(text(giving.render(List.of(move)).get(move))).isEqualTo("no code");
        assertThat(codes.issued).isEmpty();
    }

    @Test
    void aMailThatCannotBeMadeTakesNoCode() {
        room.broken.add(1L);
        Verdict bad = move(WITH_CODE, 1);
        Verdict good = move(WITH_CODE, 2);

        Map<Verdict, Drafts> drafts = giving.render(List.of(bad, good));

        assertThat(drafts.get(bad).failure()).isEqualTo("broken");
        assertThat(drafts.get(good).failure()).isNull();
        assertThat(codes.issued).containsExactly(2L);
    }

    @Test
    void aMailThatDoesNotTellTheCodeTakesNoneAndTheOrderStays() {
        room.silent.add(1L);
        Verdict move = move(WITH_CODE, 1);

        assertThat(giving.render(List.of(move)).get(move)).isEqualTo(failed(Telling.PROMO_UNTOLD.say()));
        assertThat(showing.render(List.of(move)).get(move)).isEqualTo(failed(Telling.PROMO_UNTOLD.say()));
        assertThat(codes.issued).isEmpty();
    }

    @Test
    void anOrderForWhichNoCodeCouldBeMadeStaysWithTheReason() {
        codes.failures.put(1L, "none left");
        Verdict without = move(WITH_CODE, 1);
        Verdict with = move(WITH_CODE, 2);

        Map<Verdict, Drafts> drafts = giving.render(List.of(without, with));

        assertThat(drafts.get(without)).isEqualTo(failed("none left"));
        assertThat(text(drafts.get(with))).isEqualTo("your code is CODE-2");
    }

    @Test
    void aPreviewForetellsThatATaskCanGiveNoCode() {
        codes.obstacles.put(WITH_CODE, "none left");
        codes.obstacles.put(IN_TRIAL, "none left");
        codes.reserved.add(3L);
        Verdict stays = move(WITH_CODE, 1);
        Verdict tried = move(IN_TRIAL, 2);
        Verdict reserved = move(WITH_CODE, 3);

        Map<Verdict, Drafts> drafts = showing.render(List.of(stays, tried, reserved));

        assertThat(drafts.get(stays)).isEqualTo(failed("none left"));
        assertThat(text(drafts.get(tried))).isEqualTo("your code is SAMPLE");
        assertThat(text(drafts.get(reserved)))
                .as("its code was set aside before")
                .isEqualTo("your code is KEPT");
    }

    @Test
    void aPreviewKeepsTheFirstReasonOfAMailThatCannotBeMade() {
        codes.obstacles.put(WITH_CODE, "none left");
        room.broken.add(1L);
        Verdict move = move(WITH_CODE, 1);

        assertThat(showing.render(List.of(move)).get(move).failure()).isEqualTo("broken");
    }

    @Test
    void intentsLeaveOutTheCustomersWhoseOrdersStay() {
        codes.obstacles.put(WITH_CODE, "none left");
        room.withoutCustomer.add(3L);

        assertThat(showing.intents(List.of(move(WITH_CODE, 1), move(PLAIN, 2), move(WITH_CODE, 3), move(IN_TRIAL, 4))))
                .containsExactly(
                        Intent.staying("none left"),
                        new Intent("c2", true),
                        new Intent(null, true),
                        new Intent("c4", true));
    }

    @Test
    void intentsForetellWhichOrdersTheLastCodesAreLeftFor() {
        codes.left = 1;
        codes.reserved.add(4L);
        room.withoutCustomer.add(1L);

        assertThat(showing.intents(List.of(
                        move(WITH_CODE, 1),
                        move(IN_TRIAL, 2),
                        move(WITH_CODE, 3),
                        move(WITH_CODE, 4),
                        move(PLAIN, 5),
                        move(WITH_CODE, 6))))
                .containsExactly(
                        new Intent(null, true),
                        new Intent("c2", true),
                        new Intent("c3", true),
                        new Intent("c4", true),
                        new Intent("c5", true),
                        Intent.staying("used up"));
    }

    @Test
    void whatAnotherAccountIsDeniedDoesNotConcernThePreview() {
        codes.obstacles.put(WITH_CODE, Telling.PROMO_DENIED.say("INSERT", "coupons"));

        assertThat(showing.intents(List.of(move(WITH_CODE, 1)))).containsExactly(new Intent("c1", true));
    }

    @Test
    void obstaclesOfMailsAreToldOn() {
        assertThat(giving.obstacles(List.of(PLAIN))).containsEntry(PLAIN, "no template");
    }

    private static Drafts failed(String why) {
        return new Drafts(List.of(), why);
    }

    private static String text(Drafts drafts) {
        assertThat(drafts.failure()).isNull();
        return drafts.mails().get(0).text();
    }

    private static Verdict move(Task task, long id) {
        Order order = new Order(id, "n" + id, 1, null, BigDecimal.ONE, 1, 1, 1, "web", Set.of(), Map.of(), "c" + id);
        ClockStart start = new ClockStart(ClockStart.Source.LOG, id, NOW);
        return new Verdict(task, order, Verdict.State.DUE, null, start, NOW, NOW);
    }

    /** Writes the code into the mail, if it is given one. */
    private static final class Room implements MailRoom {
        final Set<Long> withoutCustomer = new HashSet<>();
        final Set<Long> broken = new HashSet<>();
        final Set<Long> silent = new HashSet<>();

        @Override
        public List<Intent> intents(List<Verdict> due) {
            return due.stream()
                    .map(v -> v.order().id())
                    .map(id -> new Intent(withoutCustomer.contains(id) ? null : "c" + id, true))
                    .toList();
        }

        @Override
        public Map<Task, String> obstacles(Collection<Task> tasks) {
            return Map.of(PLAIN, "no template");
        }

        @Override
        public Map<Verdict, Drafts> render(List<Verdict> due) {
            return render(due, Map.of());
        }

        @Override
        public Map<Verdict, Drafts> render(List<Verdict> due, Map<Verdict, PromoCode> told) {
            Map<Verdict, Drafts> drafts = new HashMap<>();
            due.forEach(verdict -> drafts.put(verdict, draft(verdict, told.get(verdict))));
            return drafts;
        }

        private Drafts draft(Verdict verdict, PromoCode code) {
            long id = verdict.order().id();
            if (broken.contains(id)) {
                return failed("broken");
            }
            String text = code == null || silent.contains(id) ? "no code" : "your code is " + code.code();
            OutgoingMail.Kind kind =
                    withoutCustomer.contains(id) ? OutgoingMail.Kind.MANAGER : OutgoingMail.Kind.CUSTOMER;
            return new Drafts(
                    List.of(new OutgoingMail(kind, id, 2, "i", "f", "", "t", "", "en", "s", text, text)), null);
        }
    }

    private static final class Codes implements Promos {
        final List<Long> issued = new ArrayList<>();
        final Set<Long> reserved = new HashSet<>();
        final Map<Long, String> failures = new HashMap<>();
        final Map<Task, String> obstacles = new HashMap<>();
        boolean peeked;
        int left = 99;

        @Override
        public Map<Verdict, String> unserved(Collection<Verdict> moves) {
            return moves.stream()
                    .filter(move -> !reserved.contains(move.order().id()))
                    .skip(left)
                    .collect(Collectors.toMap(move -> move, move -> "used up"));
        }

        @Override
        public Map<Verdict, PromoCode> peek(Collection<Verdict> moves) {
            peeked = true;
            Map<Verdict, PromoCode> shown = new HashMap<>();
            moves.forEach(move -> {
                boolean kept = reserved.contains(move.order().id());
                shown.put(move, new PromoCode(kept ? "KEPT" : "SAMPLE", "10%", null, !kept));
            });
            return shown;
        }

        @Override
        public Map<Verdict, Given> issue(Collection<Verdict> moves) {
            Map<Verdict, Given> given = new HashMap<>();
            moves.forEach(move -> {
                long id = move.order().id();
                issued.add(id);
                given.put(
                        move,
                        failures.containsKey(id)
                                ? new Given(null, failures.get(id))
                                : new Given(new PromoCode("CODE-" + id, "10%", null, false), null));
            });
            return given;
        }

        @Override
        public Map<Task, String> obstacles(Collection<Task> tasks) {
            Map<Task, String> known = new HashMap<>(obstacles);
            known.keySet().retainAll(tasks);
            return known;
        }
    }
}
