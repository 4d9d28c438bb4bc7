package app.marketingstatuses.doctor;

import app.marketingstatuses.doctor.Sentence.Some;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the database is one that a shop can be run on. */
final class Engine {
    private static final Pattern VERSION = Pattern.compile("(MySQL|MariaDB) (\\d+)\\.(\\d+).*");

    private static final String MAIL_TABLES = "mail-tables";
    private static final String READ = "read ";
    private static final String OWN = " on the tables of this program";
    private static final Map<String, String> RIGHTS = Map.of(
            "change the status of orders", "right.status",
            "add rows to the order log", "right.log",
            "change what customers spent", "right.spent",
            "add customer profiles", "right.profiles");

    private Engine() {}

    /** @param version engine and version, such as {@code MariaDB 10.11.6} */
    static Check version(String version) {
        Matcher parts = VERSION.matcher(version);
        if (!parts.matches() || isSupported(parts)) {
            return Check.ok("version", Sentence.of("version.ok", version));
        }
        return Check.warn("version", Sentence.of("version.old", version), Sentence.of("version.fix"));
    }

    private static boolean isSupported(Matcher parts) {
        int major = Integer.parseInt(parts.group(2));
        int minor = Integer.parseInt(parts.group(3));
        return parts.group(1).equals("MySQL")
                ? major > 5 || (major == 5 && minor >= 6)
                : major > 10 || (major == 10 && minor >= 3);
    }

    /** @param notTransactional tables that are not InnoDB */
    static Check transactions(List<String> notTransactional) {
        return notTransactional.isEmpty()
                ? Check.ok("engine", Sentence.of("engine.ok"))
                : Check.warn(
                        "engine",
                        Sentence.counted("engine.bad", notTransactional.size(), new Some(notTransactional)),
                        Sentence.of("engine.fix"));
    }

    /**
     * @param denied what the account may not do
     * @param ready whether our tables are there
     */
    static Check privileges(List<String> denied, boolean ready) {
        if (denied.isEmpty()) {
            return Check.ok("privileges", Sentence.of("privileges.ok"));
        }
        boolean runs = ready && denied.stream().allMatch(right -> right.startsWith("CREATE"));
        List<Sentence> rights = denied.stream().map(Engine::right).toList();
        Sentence denial = Sentence.of(ready ? "privileges.denied" : "privileges.preview", new Some(rights));
        Sentence fix = Sentence.of("privileges.fix");
        return ready && !runs ? Check.fail("privileges", denial, fix) : Check.warn("privileges", denial, fix);
    }

    /** A right as the probe of the shop names it, to be said in any language. */
    private static Sentence right(String name) {
        if (name.startsWith(READ)) {
            return Sentence.of("right.read", name.substring(READ.length()));
        }
        if (name.endsWith(OWN)) {
            return Sentence.of("right.own", name.substring(0, name.length() - OWN.length()));
        }
        return RIGHTS.containsKey(name) ? Sentence.of(RIGHTS.get(name)) : Sentence.of("right.other", name);
    }

    /** @param missing tables, or {@code table.column} */
    static Check tables(List<String> missing) {
        return missing.isEmpty()
                ? Check.ok("tables", Sentence.of("tables.ok"))
                : Check.fail("tables", Sentence.of("tables.missing", new Some(missing)), Sentence.of("tables.fix"));
    }

    /**
     * @param mails what all mails need and cannot be read
     * @param chunks the same of mails made of the shop's chunks
     */
    static List<Check> mailTables(List<String> mails, List<String> chunks) {
        List<Check> checks = new ArrayList<>();
        if (!mails.isEmpty()) {
            checks.add(Check.fail(MAIL_TABLES, unread("mail-tables.mails", mails), Sentence.of("mail-tables.fix")));
        }
        if (!chunks.isEmpty()) {
            checks.add(Check.warn(MAIL_TABLES, unread("mail-tables.chunks", chunks), Sentence.of("mail-tables.fix")));
        }
        return checks;
    }

    private static Sentence unread(String key, List<String> missing) {
        return Sentence.of(key, new Some(missing));
    }
}
