package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.OutgoingMail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

/** A mail server that takes everything over any number of connections, unless a test says otherwise. */
final class ManyConnections {
    /** Given the number of the connection, 1 for the first; null to take the mail. */
    volatile BiFunction<Integer, OutgoingMail, SendResult> says = (connection, mail) -> null;

    /** The orders whose mails were taken over. */
    final List<Long> taken = new CopyOnWriteArrayList<>();

    final AtomicInteger opened = new AtomicInteger();
    final AtomicInteger open = new AtomicInteger();

    MailTransport first() {
        return new Connection();
    }

    /** For what has to happen. */
    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For what must not happen. */
    static boolean comes(CountDownLatch latch, int millis) {
        try {
            return latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Connection implements MailTransport {
        private final int number = opened.incrementAndGet();
        private final List<Thread> users = new ArrayList<>();
        private boolean connected;

        @Override
        public SendResult send(OutgoingMail mail) {
            if (!users.contains(Thread.currentThread())) {
                users.add(Thread.currentThread());
            }
            if (users.size() > 1) {
                throw new IllegalStateException("a connection is for one thread");
            }
            if (!connected) {
                connected = true;
                open.incrementAndGet();
            }
            SendResult result = says.apply(number, mail);
            if (result != null) {
                return result;
            }
            taken.add(mail.orderId());
            return SendResult.accepted();
        }

        @Override
        public Optional<MailTransport> beside() {
            return Optional.of(new Connection());
        }

        @Override
        public void close() {
            if (connected) {
                connected = false;
                open.decrementAndGet();
            }
        }
    }
}
