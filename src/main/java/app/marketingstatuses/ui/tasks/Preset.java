package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.Conditions;
import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.TaskClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A task to begin with, made for one shop.
 *
 * @param key {@code preset.<key>} of the bundle is its name
 * @param task what is not found in the shop is left open
 * @param missing names of the statuses that the shop does not have yet, as they are proposed
 */
record Preset(String key, Task task, List<String> missing) {
    private static final int REMIND_AFTER = 5;
    private static final int WEEK = 10_080;

    private static final List<String> REMINDER =
            List.of("payment reminder", "напоминание об оплате", "reminder", "напоминание", "ждёт оплаты");
    private static final List<String> SENT = List.of("sent", "отправлен", "отправлено", "shipped");
    private static final List<String> REVIEW =
            List.of("review requested", "review request", "запрошен отзыв", "запрос отзыва", "отзыв запрошен");
    private static final List<String> PROMO =
            List.of("promo issued", "promo code", "promo", "промокод выдан", "промокод", "выдан промокод");

    /** The three classic uses and an empty task, in the language of {@code words}. */
    static List<Preset> of(TasksLook look, Words words) {
        Maker maker = new Maker(look, words);
        return List.of(maker.reminder(), maker.review(), maker.promo(), maker.empty());
    }

    /** The name of a thing in the desktop's language, such as {@code preset.review} or {@code status.review}. */
    interface Words {
        String of(String key);
    }

    private static final class Maker {
        private final TasksLook look;
        private final Words words;
        private List<String> missing = new ArrayList<>();

        Maker(TasksLook look, Words words) {
            this.look = look;
            this.words = words;
        }

        Preset reminder() {
            List<Integer> from = look.statuses()
                    .find(look.initialStatus())
                    .map(OrderStatus::id)
                    .map(List::of)
                    .orElse(List.of());
            return made("reminder", from, found("reminder", REMINDER), REMIND_AFTER, TaskClock.STATUS);
        }

        Preset review() {
            return made("review", sent(), found("review", REVIEW), WEEK, TaskClock.STATUS);
        }

        Preset promo() {
            List<Integer> from = new ArrayList<>(sent());
            status(REVIEW).ifPresent(from::add);
            TaskClock clock = status(SENT).<TaskClock>map(TaskClock.Since::new).orElse(TaskClock.STATUS);
            return made("promo", from, found("promo", PROMO), 2 * WEEK, clock, PromoForm.FIRST);
        }

        Preset empty() {
            return made("empty", List.of(), TaskForm.NO_STATUS, 1440, TaskClock.STATUS);
        }

        private List<Integer> sent() {
            int sent = found("sent", SENT);
            return sent == TaskForm.NO_STATUS ? List.of() : List.of(sent);
        }

        private int found(String key, List<String> names) {
            return status(names).orElseGet(() -> {
                missing.add(words.of("status." + key));
                return TaskForm.NO_STATUS;
            });
        }

        private Optional<Integer> status(List<String> names) {
            return names.stream()
                    .flatMap(name -> look.ranked().stream().filter(status -> isCalled(status, name)))
                    .map(OrderStatus::id)
                    .findFirst();
        }

        private static boolean isCalled(OrderStatus status, String name) {
            return status.name().strip().toLowerCase(Locale.ROOT).equals(name);
        }

        private Preset made(String key, List<Integer> from, int to, int after, TaskClock clock) {
            return made(key, from, to, after, clock, null);
        }

        private Preset made(String key, List<Integer> from, int to, int after, TaskClock clock, Promo promo) {
            Task task = new Task(
                    0,
                    0,
                    words.of("preset." + key),
                    false,
                    from,
                    to,
                    after,
                    clock,
                    Task.Repeat.ONCE,
                    null,
                    null,
                    null,
                    Conditions.NONE,
                    null,
                    Task.MailMode.STATUS,
                    promo);
            Preset preset = new Preset(key, task, List.copyOf(missing));
            missing = new ArrayList<>();
            return preset;
        }
    }
}
