package app.marketingstatuses.cli;

import app.marketingstatuses.engine.Explanation;
import app.marketingstatuses.engine.Explanation.TaskView;
import app.marketingstatuses.engine.MailRoom.Intent;
import app.marketingstatuses.engine.Verdict.State;
import app.marketingstatuses.session.ShopSession;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which mails of an order that are still to come its customer does not get because of the do-not-mail list.
 *
 * @param listed whether the customer is on it
 */
record LeftOut(boolean listed, Set<TaskView> tasks) {
    private static final Set<State> COMING = EnumSet.of(State.DUE, State.WAITING, State.HELD);

    static LeftOut of(Explanation explanation, ShopSession shop) {
        boolean listed = !shop.doNotMail().among(List.of(explanation.order())).isEmpty();
        return new LeftOut(listed, listed ? tasks(explanation, shop) : Set.of());
    }

    private static Set<TaskView> tasks(Explanation explanation, ShopSession shop) {
        List<TaskView> coming = explanation.tasks().stream()
                .filter(view -> view.verdict() != null && COMING.contains(view.state()))
                .toList();
        List<Intent> mails =
                shop.mailRoom().intents(coming.stream().map(TaskView::verdict).toList());
        Set<TaskView> left = new HashSet<>();
        for (int i = 0; i < coming.size(); i++) {
            if (mails.get(i).doNotMail()) {
                left.add(coming.get(i));
            }
        }
        return left;
    }

    boolean contains(TaskView view) {
        return tasks.contains(view);
    }
}
