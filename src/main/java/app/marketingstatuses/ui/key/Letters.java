package app.marketingstatuses.ui.key;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;

/**
 * Gives each text a letter of its own: no two share a key, those that come first go first, as many as can be get one, and who
 * had one keeps it where it can.
 */
final class Letters {
    private final List<List<Integer>> wishes = new ArrayList<>();
    private final List<String> texts;
    private final int firm;
    private final Map<KeyCode, Integer> owners = new HashMap<>();
    private final Map<Integer, Integer> places = new LinkedHashMap<>();

    /**
     * @param texts the most important first
     * @param before the key each had; null for none
     * @param firm how many of the first keep theirs whatever the others would like
     */
    Letters(List<String> texts, List<KeyCode> before, int firm) {
        this.texts = texts;
        this.firm = firm;
        Set<KeyCode> held = new HashSet<>(before);
        for (int i = 0; i < texts.size(); i++) {
            wishes.add(wishes(texts.get(i), before.get(i), held));
        }
        for (int i = 0; i < texts.size(); i++) {
            place(i, new HashSet<>());
        }
    }

    /** Where its letter stands in a text; -1 for none. */
    int at(int text) {
        return places.getOrDefault(text, -1);
    }

    private boolean place(int text, Set<KeyCode> tried) {
        for (int at : wishes.get(text)) {
            KeyCode key = key(text, at);
            if (!owners.containsKey(key)) {
                take(text, at);
                return true;
            }
        }
        for (int at : wishes.get(text)) {
            KeyCode key = key(text, at);
            boolean movable = text < firm || owners.get(key) >= firm;
            if (movable && tried.add(key) && place(owners.get(key), tried)) {
                take(text, at);
                return true;
            }
        }
        return false;
    }

    private void take(int text, int at) {
        owners.put(key(text, at), text);
        places.put(text, at);
    }

    private KeyCode key(int text, int at) {
        return LetterKeys.of(texts.get(text).charAt(at)).orElseThrow();
    }

    /** Where letters stand that may be its own, the best first: what it had, first letters of words, any other, signs. */
    private static List<Integer> wishes(String text, KeyCode before, Set<KeyCode> held) {
        boolean russian = text.chars().anyMatch(letter -> LetterKeys.isRussian((char) letter));
        Map<KeyCode, Integer> best = new LinkedHashMap<>();
        int end = text.indexOf('_') < 0 ? text.length() : text.indexOf('_'); // Behind one the toolkit miscounts.
        for (boolean first : new boolean[] {true, false}) {
            for (int at = 0; at < end; at++) {
                char letter = text.charAt(at);
                boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
                if (begins == first && LetterKeys.isRussian(letter) == russian) {
                    int place = at;
                    LetterKeys.of(letter).ifPresent(key -> best.putIfAbsent(key, place));
                }
            }
        }
        Comparator<Map.Entry<KeyCode, Integer>> order = Comparator.comparingInt(wish -> wish.getKey() == before
                ? 0
                : (held.contains(wish.getKey()) ? 2 : 1) + (isSign(text.charAt(wish.getValue())) ? 2 : 0));
        return best.entrySet().stream().sorted(order).map(Map.Entry::getValue).toList();
    }

    /** Nobody looks for these. */
    private static boolean isSign(char letter) {
        return "ъыь".indexOf(Character.toLowerCase(letter)) >= 0;
    }
}
