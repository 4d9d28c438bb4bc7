package app.marketingstatuses.mail;

import app.marketingstatuses.engine.OutboxQueue.QueuedMail;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;

/** A connection to the mail server beside the first, with a thread of its own: one mail at a time. */
final class SideLane implements AutoCloseable {
    private final MailTransport transport;
    private final BiFunction<MailTransport, QueuedMail, SendResult> send;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "mail-lane");
        made.setDaemon(true);
        return made;
    });
    private QueuedMail mail;
    private CompletableFuture<SendResult> result;
    private CompletableFuture<Void> over;

    SideLane(MailTransport transport, BiFunction<MailTransport, QueuedMail, SendResult> send) {
        this.transport = transport;
        this.send = send;
    }

    boolean isFree() {
        return mail == null;
    }

    /** Whether a mail that is on its way here is about the order. */
    boolean isAbout(long order) {
        return mail != null && mail.mail().orderId() == order;
    }

    boolean holds(long id) {
        return mail != null && mail.id() == id;
    }

    /** Whether what became of its mail can be had without waiting. */
    boolean isDone() {
        return mail != null && result.isDone();
    }

    void begin(QueuedMail next) {
        mail = next;
        result = CompletableFuture.supplyAsync(() -> send.apply(transport, next), thread);
    }

    /** What became of its mail, waited for; then it is free. */
    Sent end() {
        QueuedMail ended = mail;
        mail = null;
        try {
            return new Sent(ended, result.join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }

    /** The connection ends after the mail that is on its way. */
    void retire() {
        if (over == null) {
            over = CompletableFuture.runAsync(transport::close, thread);
            thread.shutdown();
        }
    }

    /** Waits until the connection has ended; what became of the mail can still be had. */
    @Override
    public void close() {
        retire();
        over.handle((ended, failure) -> ended).join();
    }

    /** A mail and what became of it. */
    record Sent(QueuedMail mail, SendResult result) {}
}
