package app.marketingstatuses.mail;

import app.marketingstatuses.engine.OutboxQueue.QueuedMail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The connections beside the first: opened one after the other once the server has taken many mails, and closed for good at
 * the first sign that it does not like several.
 */
final class SideLanes implements AutoCloseable {
    /** How many there are at most. */
    static final int MOST = 2;

    /** So many mails must have gone through for each of them. */
    private static final int FOR_EACH = 25;

    private final MailTransport first;
    private final BiFunction<MailTransport, QueuedMail, SendResult> send;
    private final Consumer<SideLane.Sent> settle;
    private final List<SideLane> lanes = new ArrayList<>();
    private boolean closed;

    /**
     * @param send hands a mail over a connection, on the thread of that
     * @param settle told what became of each mail, on the thread that calls here
     */
    SideLanes(
            MailTransport first,
            BiFunction<MailTransport, QueuedMail, SendResult> send,
            Consumer<SideLane.Sent> settle) {
        this.first = first;
        this.send = send;
        this.settle = settle;
    }

    /**
     * How many mails could begin now; one more connection is opened where it is time for that.
     *
     * @param sent how many mails went through so far
     */
    int free(int sent) {
        if (closed) {
            return 0;
        }
        if (lanes.size() < MOST && sent >= FOR_EACH * (lanes.size() + 1)) {
            first.beside().ifPresent(transport -> lanes.add(new SideLane(transport, send)));
        }
        return (int) lanes.stream().filter(SideLane::isFree).count();
    }

    /** Whether there are as many connections as there may be, and the server bears them. */
    boolean areAllOpen() {
        return !closed && lanes.size() == MOST;
    }

    /** Sends a mail over a connection that is free; whether there was one. */
    boolean take(QueuedMail mail) {
        Optional<SideLane> free = closed
                ? Optional.empty()
                : lanes.stream().filter(SideLane::isFree).findFirst();
        free.ifPresent(lane -> lane.begin(mail));
        return free.isPresent();
    }

    /** Settles what has come to an end. */
    void settleDone() {
        settle(SideLane::isDone);
    }

    /** Waits for the mails about an order: of one order they leave one after the other. */
    void await(long order) {
        settle(lane -> lane.isAbout(order));
    }

    /** Waits for all that is on its way. */
    void awaitAll() {
        settle(lane -> !lane.isFree());
    }

    private void settle(Predicate<SideLane> which) {
        for (SideLane lane : List.copyOf(lanes)) {
            if (which.test(lane)) {
                settle.accept(lane.end());
            }
        }
    }

    /** Whether that mail is on its way here, or what became of it was not settled yet. */
    boolean holds(long id) {
        return lanes.stream().anyMatch(lane -> lane.holds(id));
    }

    /** No mail is sent here any more; what is on its way comes to its end. */
    void retire() {
        closed = true;
        lanes.forEach(SideLane::retire);
    }

    /** The same, waited for; what became of the mails is still to be settled. */
    @Override
    public void close() {
        retire();
        lanes.forEach(SideLane::close);
    }
}
