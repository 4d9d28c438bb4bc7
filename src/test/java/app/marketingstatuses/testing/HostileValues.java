package app.marketingstatuses.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a customer may have typed to break or script a mail. What runs shows as 1337. */
public final class HostileValues {
    private static final int VALUES = 300;
    private static final List<String> PIECES = List.of(
            "<script>alert(1)</script>",
            "<#assign x=1>",
            "${7*191}",
            "#{7*191}",
            "[=7*191]",
            "<@x/>",
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "{$num}",
            "{7*191}",
            "{'secret' | option}",
            "{if 1}",
            "{*",
            "[[+num]]",
            "[[++secret]]",
            "[[%new]]",
            "[[snippet]]",
            "[[",
            "]]",
            "`",
            "\"",
            "'",
            "<",
            ">",
            "&",
            "&lt;",
            "\r\nBcc: a@b.example",
            "\n",
            "\r",
            "\u0000",
            "\u000B",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u760A",
            "\u760D",
            "\u202E",
            "\u2066",
            "\uD83D\uDE00",
            "\uD83D",
            "$1",
            "\\1",
            "%s",
            "<!--",
            "-->",
            "]]>",
            "</td>",
            "x".repeat(10_000));

    private HostileValues() {}

    /** Three hundred of them, always the same. */
    public static List<String> all() {
        Random random = new Random(4);
        List<String> values = new ArrayList<>(PIECES);
        while (values.size() < VALUES) {
            StringBuilder value = new StringBuilder();
            for (int i = random.nextInt(2, 7); i > 0; i--) {
                value.append(PIECES.get(random.nextInt(PIECES.size() - 1)));
            }
            values.add(value.toString());
        }
        return values;
    }
}
