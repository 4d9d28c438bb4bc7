package app.marketingstatuses.reliability;

import static app.marketingstatuses.reliability.RoughMailServer.HANG_UP;
import static app.marketingstatuses.reliability.RoughMailServer.SILENCE;
import static app.marketingstatuses.reliability.RoughMailServer.TAKE_AND_HANG_UP;
import static app.marketingstatuses.reliability.RoughMailServer.TRICKLE;

import app.marketingstatuses.reliability.RoughMailServer.Script;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * How a mail server may behave towards three mails, and what has to become of them.
 *
 * @param script told the address of the first of the three
 * @param settings of the shop, beside the server's host and port
 * @param victim state of the first after the run
 * @param error what its row says then; a pattern
 * @param others state of the other two after the run
 * @param later state of the first once the server is well again
 */
record MailMood(
        String name,
        Function<String, Script> script,
        Map<String, String> settings,
        String victim,
        String error,
        String others,
        String later) {
    private static final String QUEUED = "queued";
    private static final String RETRYING = "retrying";
    private static final String SENT = "sent";
    private static final String DEAD = "dead";
    /** Servers like to quote whom they refuse. */
    private static final String RUDE = " <c1@example.com> Customer 1, no";

    private static final Map<String, String> WITH_LOGIN =
            Map.of("mail_smtp_auth", "1", "mail_smtp_user", "shop-login@example.com", "mail_smtp_pass", "hush-hush");
    private static final Map<String, String> WITH_TLS = Map.of("mail_smtp_prefix", "tls");

    @Override
    public String toString() {
        return name;
    }

    /** The first mail of three is refused at a step; the others pass. */
    static MailMood refuses(String step, String answer, String state, String error) {
        return new MailMood(
                answer.split(" ")[0] + " at " + step,
                address -> at -> at.name().equals(step) && at.line().contains(address) ? answer + RUDE : null,
                Map.of(),
                state,
                error,
                SENT,
                state.equals(DEAD) ? DEAD : SENT);
    }

    /** The connection ends without a word when the first mail has gone so far; the others pass. */
    static MailMood hangsUp(String name, String step, String ending) {
        return new MailMood(
                name,
                address -> at -> at.name().equals(step) && at.line().contains(address) ? ending : null,
                Map.of(),
                RETRYING,
                "connection lost|no reply after sending",
                SENT,
                SENT);
    }

    /** Nobody gets in, so nothing is said of any mail. */
    static MailMood letsNobodyIn(String name, String step, String answer, Map<String, String> settings, String error) {
        return new MailMood(
                name, address -> at -> at.name().equals(step) ? answer : null, settings, QUEUED, error, QUEUED, SENT);
    }

    static MailMood wrongPassword() {
        return login("the password is refused", "535 5.7.8" + RUDE, "535 5\\.7\\.8 user or password refused");
    }

    static MailMood loginFailsForNow() {
        return login("the login fails for now", "454 4.7.0" + RUDE, "454 4\\.7\\.0 login failed");
    }

    private static MailMood login(String name, String answer, String error) {
        return new MailMood(
                name,
                address -> at -> switch (at.name()) {
                    case "EHLO" -> "250-rough.example\r\n250 AUTH PLAIN";
                    case "AUTH" -> answer;
                    default -> null;
                },
                WITH_LOGIN,
                QUEUED,
                error,
                QUEUED,
                SENT);
    }

    static MailMood noLoginOffered() {
        return letsNobodyIn(
                "no login is offered", "EHLO", "250 rough.example", WITH_LOGIN, "the server offers no login.*");
    }

    static MailMood noStartTls() {
        return letsNobodyIn(
                "no STARTTLS is offered", "EHLO", "250 rough.example", WITH_TLS, "the server offers no STARTTLS");
    }

    static MailMood unknownCertificate() {
        return new MailMood(
                "a certificate that nobody vouches for",
                address -> at -> null,
                WITH_TLS,
                QUEUED,
                "no protected connection \\(TLS\\)",
                QUEUED,
                SENT);
    }

    static MailMood closing() {
        return new MailMood(
                "421 to all",
                address -> at -> at.name().equals("MAIL") ? "421 4.3.2 closing" + RUDE : null,
                Map.of(),
                RETRYING,
                "421 4\\.3\\.2 server is closing",
                RETRYING,
                SENT);
    }

    static MailMood garbage() {
        return new MailMood(
                "garbage for an answer",
                address -> at -> at.name().equals("MAIL") ? "\u0000\u00ff\u0007" + RUDE : null,
                Map.of(),
                RETRYING,
                "connection lost",
                RETRYING,
                SENT);
    }

    /** Every connection takes one mail only. */
    static MailMood rateLimit() {
        return new MailMood(
                "a limit for each connection",
                address -> at -> at.name().equals("MAIL") && at.mail() > 1 ? "421 4.7.0 too many" + RUDE : null,
                Map.of(),
                SENT,
                null,
                SENT,
                SENT);
    }

    /** Who is unknown is told to come back. */
    static MailMood greyList() {
        Set<String> known = ConcurrentHashMap.newKeySet();
        return new MailMood(
                "greylisting",
                address ->
                        at -> at.name().equals("RCPT") && known.add(at.line()) ? "450 4.7.1 greylisted" + RUDE : null,
                Map.of(),
                RETRYING,
                "450 4\\.7\\.1 try later",
                RETRYING,
                SENT);
    }

    static MailMood slow() {
        return lazy("every answer a byte at a time", TRICKLE + "250 ok");
    }

    static MailMood longWinded() {
        return lazy("an answer of 100,000 characters", "250 " + "x".repeat(100_000));
    }

    private static MailMood lazy(String name, String answer) {
        Set<String> steps = Set.of("EHLO", "MAIL", "RCPT", "DOT");
        return new MailMood(
                name, address -> at -> steps.contains(at.name()) ? answer : null, Map.of(), SENT, null, SENT, SENT);
    }

    static MailMood hangingGreeting() {
        return letsNobodyIn("no greeting", "HELLO", SILENCE, Map.of(), "no connection");
    }

    /** A word comes often enough, but never the last. The run's time is over then, and the others are not even tried. */
    static MailMood endlessGreeting() {
        String greeting = TRICKLE + "220-welcome\r\n".repeat(100_000);
        return letsNobodyIn("a greeting without end", "HELLO", greeting, Map.of(), "no connection|");
    }

    static MailMood closesBeforeTheDot() {
        return hangsUp("closes before the final dot", "CONTENT", HANG_UP);
    }

    static MailMood takesAndCloses() {
        return hangsUp("takes the mail and closes", "DOT", TAKE_AND_HANG_UP);
    }

    static MailMood closesAtTheDot() {
        return hangsUp("closes at the final dot", "DOT", HANG_UP);
    }
}
