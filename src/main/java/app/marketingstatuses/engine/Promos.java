package app.marketingstatuses.engine;

import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.domain.Task;
import java.util.Collection;
import java.util.Map;

/** Gives promo codes away: one for an order, a task and a start of its clock, the same however often it is asked for. */
public interface Promos {
    /**
     * What mails of these moves would tell: the code that was set aside for the order, else a sample. Writes nothing.
     *
     * @param moves of tasks that give a code
     */
    Map<Verdict, PromoCode> peek(Collection<Verdict> moves);

    /**
     * Makes the codes of these moves, or finds those made before; they stand in the shop when this returns, whatever becomes
     * of the moves. Every move has an answer.
     *
     * @param moves of tasks that give a code, whose customers will read it
     */
    Map<Verdict, Given> issue(Collection<Verdict> moves);

    /**
     * Which of these moves no code will be left for, the earlier ones being served first; none where codes are made. Writes
     * nothing.
     *
     * @param moves of tasks that give a code, whose customers will read it, in the plan's order
     * @return each with the reason, as of {@link #obstacles}
     */
    Map<Verdict, String> unserved(Collection<Verdict> moves);

    /** Why tasks can give no code, whatever the order; a task of which nothing of the kind is known is absent. */
    Map<Task, String> obstacles(Collection<Task> tasks);

    /**
     * @param code null where none could be made
     * @param failure why, in words fit for a user; null where there is a code
     */
    record Given(PromoCode code, String failure) {}
}
