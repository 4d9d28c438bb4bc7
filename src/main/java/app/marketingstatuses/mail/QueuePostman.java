package app.marketingstatuses.mail;

import app.marketingstatuses.engine.DoNotMail;
import app.marketingstatuses.engine.MailPace;
import app.marketingstatuses.engine.OutboxQueue;
import app.marketingstatuses.engine.Postman;
import app.marketingstatuses.engine.RunWatcher;
import app.marketingstatuses.engine.Shop;
import java.time.Clock;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * Empties the queue over one transport: looks at each order and at the do-not-mail list once more before a mail goes, tries again what may pass
 * later, gives up what never will, and stops when the server is not there.
 */
public final class QueuePostman implements Postman {
    private final OutboxQueue queue;
    private final Shop shop;
    private final MailTransport transport;
    private final Clock clock;
    private final RandomGenerator random;
    private final DoNotMail doNotMail;
    private final SendingRules rules;
    private final MailPace pace;
    private final Turnstile.Nap nap;

    /**
     * @param random spreads the times of new attempts
     * @param doNotMail asked before each marketing mail
     */
    public QueuePostman(
            OutboxQueue queue,
            Shop shop,
            MailTransport transport,
            Clock clock,
            RandomGenerator random,
            DoNotMail doNotMail,
            SendingRules rules,
            MailPace pace) {
        this(queue, shop, transport, clock, random, doNotMail, rules, pace, time -> Thread.sleep(time.toMillis()));
    }

    /** @param nap how a moment is waited for */
    QueuePostman(
            OutboxQueue queue,
            Shop shop,
            MailTransport transport,
            Clock clock,
            RandomGenerator random,
            DoNotMail doNotMail,
            SendingRules rules,
            MailPace pace,
            Turnstile.Nap nap) {
        this.queue = queue;
        this.shop = shop;
        this.transport = transport;
        this.clock = clock;
        this.random = random;
        this.doNotMail = doNotMail;
        this.rules = rules;
        this.pace = pace;
        this.nap = nap;
    }

    @Override
    public Tally deliver(String runId, Instant until, RunWatcher watcher) {
        try {
            Turnstile turnstile = new Turnstile(pace, rules, clock, nap);
            return new DeliveryRound(
                            queue,
                            new LastLook(shop, doNotMail),
                            transport,
                            clock,
                            random,
                            rules,
                            turnstile,
                            runId,
                            until,
                            watcher)
                    .go();
        } finally {
            transport.close();
        }
    }
}
