package app.marketingstatuses.store;

import app.marketingstatuses.store.OwnCodeFault.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The codes that pasted lines or the first column of a CSV file name; a heading above them is passed over. */
final class OwnCodeText {
    private static final int LONGEST = 100;
    private static final Set<String> HEADINGS = Set.of(
            "code", "codes", "promo code", "promocode", "coupon", "код", "коды", "промокод", "промокоды", "купон");

    /** Codes with their lines, in the order of the text. */
    private final Map<String, Integer> codes = new LinkedHashMap<>();

    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final List<OwnCodeFault> faults = new ArrayList<>();

    private OwnCodeText() {}

    static OwnCodeText read(String text) {
        OwnCodeText read = new OwnCodeText();
        boolean first = true;
        for (CsvRow row : CsvRow.read(text)) {
            String cell = row.cells().get(0).strip();
            boolean heading = first && HEADINGS.contains(cell.toLowerCase(Locale.ROOT));
            if (!cell.isEmpty() && !heading) {
                read.take(cell, row.line());
            }
            first = first && cell.isEmpty();
        }
        if (read.codes.isEmpty() && read.faults.isEmpty()) {
            read.faults.add(new OwnCodeFault(0, Code.NOTHING, null));
        }
        return read;
    }

    private void take(String code, int line) {
        Integer before = lines.putIfAbsent(PromoReservation.key(code), line);
        if (code.length() > LONGEST) {
            faults.add(new OwnCodeFault(line, Code.TOO_LONG, null));
        } else if (!code.codePoints().allMatch(OwnCodeText::isVisible)) {
            faults.add(new OwnCodeFault(line, Code.BLANK, null));
        } else if (before != null) {
            faults.add(new OwnCodeFault(line, Code.TWICE, before.toString()));
        } else {
            codes.put(code, line);
        }
    }

    private static boolean isVisible(int sign) {
        int type = Character.getType(sign);
        return !Character.isWhitespace(sign)
                && !Character.isSpaceChar(sign)
                && type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.UNASSIGNED
                && type != Character.SURROGATE;
    }

    Map<String, Integer> codes() {
        return codes;
    }

    List<OwnCodeFault> faults() {
        return faults;
    }
}
