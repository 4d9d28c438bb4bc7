package app.marketingstatuses.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An English sentence with holes {@code {0}}, {@code {1}}, …: filled, and found again in a text that was stored. */
public final class Wording {
    private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");

    private final String english;
    private final List<Integer> holes = new ArrayList<>();
    private final Pattern reader;

    public Wording(String english) {
        this.english = english;
        StringBuilder pattern = new StringBuilder();
        Matcher hole = HOLE.matcher(english);
        int from = 0;
        while (hole.find()) {
            int number = Integer.parseInt(hole.group(1));
            int before = holes.indexOf(number);
            pattern.append(Pattern.quote(english.substring(from, hole.start())))
                    .append(before < 0 ? "(.*?)" : "\\" + (before + 1));
            if (before < 0) {
                holes.add(number);
            }
            from = hole.end();
        }
        reader = Pattern.compile(pattern + Pattern.quote(english.substring(from)), Pattern.DOTALL);
    }

    /** The sentence with what it names put in. */
    public String fill(Object... details) {
        return HOLE.matcher(english)
                .replaceAll(hole -> Matcher.quoteReplacement(String.valueOf(details[Integer.parseInt(hole.group(1))])));
    }

    /** What a sentence of this wording names, in the order of the holes' numbers; empty where it is another sentence. */
    public Optional<List<String>> read(String text) {
        Matcher found = reader.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        String[] details = new String[holes.size()];
        for (int i = 0; i < details.length; i++) {
            details[holes.get(i)] = found.group(i + 1);
        }
        return Optional.of(List.of(details));
    }
}
