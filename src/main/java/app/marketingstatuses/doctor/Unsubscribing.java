package app.marketingstatuses.doctor;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import java.util.List;
import java.util.Map;

/**
 * Whether customers who get marketing mail can ask for no more of it.
 *
 * @param settings ours of the shop by key
 * @param listed how many the do-not-mail list holds
 */
record Unsubscribing(Statuses statuses, Map<String, String> settings, int listed) {
    private static final String ID = "do-not-mail";

    /** Nothing where no task mails customers and nobody is on the list. */
    List<Check> of(List<Task> tasks) {
        boolean marketing = tasks.stream().anyMatch(this::isMarketing);
        if (marketing && settings.getOrDefault("unsubscribe-address", "").isBlank()) {
            return List.of(
                    Check.warn(ID, Sentence.counted("unsubscribe.none", listed), Sentence.of("unsubscribe.none.fix")));
        }
        return marketing || listed > 0 ? List.of(Check.ok(ID, Sentence.counted("unsubscribe.ok", listed))) : List.of();
    }

    private boolean isMarketing(Task task) {
        return task.enabled()
                && task.mail() == Task.MailMode.STATUS
                && statuses.find(task.to()).filter(this::isMarketing).isPresent();
    }

    private boolean isMarketing(OrderStatus status) {
        return status.mailUser()
                && !status.subjectUser().isBlank()
                && !"yes".equals(settings.get("transactional." + status.id()));
    }
}
