package app.marketingstatuses.store;

import app.marketingstatuses.store.DoNotMailFault.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Those whom pasted lines or a CSV file name. Without a heading every address and every {@code #12} counts, whatever else
 * stands beside it; under a heading only the columns of addresses and of customers do.
 */
final class DoNotMailText {
    private static final Set<String> MAIL_HEADINGS = Set.of(
            "email", "e-mail", "mail", "email address", "e-mail address", "почта", "эл. почта", "электронная почта");
    private static final String ADDRESS_HEADING = "address";
    private static final Set<String> ID_HEADINGS =
            Set.of("customer", "customer id", "user", "user id", "user_id", "покупатель", "клиент");

    /** By the first line that names them. */
    private final Map<Addressee, Integer> who = new LinkedHashMap<>();

    private final List<DoNotMailFault> faults = new ArrayList<>();
    private Set<Integer> addresses;
    private Set<Integer> ids;

    private DoNotMailText() {}

    static DoNotMailText read(String text) {
        DoNotMailText read = new DoNotMailText();
        boolean first = true;
        for (CsvRow row : CsvRow.read(text)) {
            if (!row.isBlank()) {
                if (!first || !read.isHeading(row)) {
                    read.take(row);
                }
                first = false;
            }
        }
        if (read.who.isEmpty() && read.faults.isEmpty()) {
            read.faults.add(new DoNotMailFault(0, Code.NOTHING));
        }
        return read;
    }

    Map<Addressee, Integer> who() {
        return who;
    }

    List<DoNotMailFault> faults() {
        return faults;
    }

    private boolean isHeading(CsvRow row) {
        List<String> names = row.cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        Set<Integer> mails = CsvRow.places(names, MAIL_HEADINGS::contains);
        Set<Integer> found = mails.isEmpty() ? CsvRow.places(names, ADDRESS_HEADING::equals) : mails;
        Set<Integer> customers = CsvRow.places(names, ID_HEADINGS::contains);
        if (found.isEmpty() && customers.isEmpty()) {
            return false;
        }
        addresses = found;
        ids = customers;
        return true;
    }

    private void take(CsvRow row) {
        int before = who.size() + faults.size();
        int known = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i).strip();
            if (!cell.isEmpty()) {
                known += ids == null ? loose(cell, row.line()) : column(i, cell, row.line());
            }
        }
        if (known == 0 && who.size() + faults.size() == before) {
            faults.add(new DoNotMailFault(row.line(), Code.NOBODY));
        }
    }

    /** How many it names, right or wrong. */
    private int column(int place, String cell, int line) {
        if (ids.contains(place)) {
            return note(Addressee.id(cell), Code.NO_ID, line);
        }
        return addresses.contains(place) ? note(Addressee.address(bare(cell)), Code.NO_ADDRESS, line) : 0;
    }

    private int loose(String cell, int line) {
        if (cell.startsWith("#")) {
            return note(Addressee.id(cell), Code.NO_ID, line);
        }
        int named = 0;
        for (String word : cell.split("\\s+")) {
            named += word.contains("@") ? note(Addressee.address(bare(word)), Code.NO_ADDRESS, line) : 0;
        }
        return named;
    }

    private int note(Optional<Addressee> found, Code fault, int line) {
        found.ifPresentOrElse(one -> who.putIfAbsent(one, line), () -> faults.add(new DoNotMailFault(line, fault)));
        return 1;
    }

    /** Without the brackets that mail programs put around an address, and the name before them. */
    private static String bare(String text) {
        String inner = text.endsWith(">") ? text.substring(text.lastIndexOf('<') + 1, text.length() - 1) : text;
        return inner.startsWith("mailto:") ? inner.substring("mailto:".length()) : inner;
    }
}
