package app.marketingstatuses.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What somebody may put into names, subjects and addresses to write headers or recipients of his own. */
final class HostileHeads {
    /** Nobody may ever get a mail there. */
    static final String EVE = "eve@evil.example";

    private static final List<String> PIECES = List.of(
            "\r\nBcc: " + EVE,
            "\nX-Evil: 1",
            "\rBcc: " + EVE,
            "\u0000",
            "\u760D\u760ABcc: " + EVE,
            "\u760D",
            "\u760A",
            "\u010D\u010ATo: " + EVE,
            ", " + EVE,
            ",",
            "\"",
            "\\",
            "<" + EVE + ">",
            "> <" + EVE,
            ";",
            ":",
            "Friends: " + EVE + ";",
            "=?UTF-8?Q?=0D=0ABcc:_" + EVE + "?=",
            "=?UTF-8?B?DQpCY2M6IGV2ZUBldmlsLmV4YW1wbGU=?=",
            "\r\n\r\nHello",
            "\r\n.\r\nMAIL FROM:<" + EVE + ">\r\nRCPT TO:<" + EVE + ">\r\nDATA\r\n",
            "\u2028Bcc: " + EVE,
            "\u0085Bcc: " + EVE,
            "\u000B\u000C\u001B",
            "(" + EVE + ")",
            "%0D%0ABcc:" + EVE,
            " \t ",
            "\uD83D\uDE00",
            "\u0436\u0436\u0436",
            "\u202E",
            "x".repeat(1_100),
            "\u0436".repeat(600));

    private HostileHeads() {}

    /** So many of them, always the same: each piece alone, then what they make together. */
    static List<String> values(int count) {
        Random random = new Random(20261130);
        List<String> values = new ArrayList<>(PIECES);
        while (values.size() < count) {
            StringBuilder value = new StringBuilder();
            for (int i = random.nextInt(2, 5); i > 0; i--) {
                value.append(random.nextInt(3) == 0 ? "Anna" : "").append(PIECES.get(random.nextInt(PIECES.size())));
            }
            values.add(value.toString());
        }
        return values.subList(0, count);
    }

    /** An address with the value before, behind or inside it. */
    static String around(String address, String value, int turn) {
        int at = address.indexOf('@');
        return switch (turn % 4) {
            case 0 -> address + value;
            case 1 -> value + address;
            case 2 -> address.substring(0, at) + value + address.substring(at);
            default -> address.substring(0, at + 1) + value + address.substring(at + 1);
        };
    }

    /** The beginning of a text, as long as a column takes. */
    static String cut(String text, int longest) {
        String cut = text.substring(0, Math.min(longest, text.length()));
        return !cut.isEmpty() && Character.isHighSurrogate(cut.charAt(cut.length() - 1))
                ? cut.substring(0, cut.length() - 1)
                : cut;
    }
}
