package app.marketingstatuses.mail;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** miniShop2's stock texts that mails need, and what the shop put in their place. */
final class Lexicon {
    private static final Map<Language, Map<String, String>> STOCK = stock();

    private final Map<Language, Map<String, String>> shop = new EnumMap<>(Language.class);

    /** Puts a text of the shop in the place of a stock one. */
    void override(Language language, String key, String text) {
        shop.computeIfAbsent(language, l -> new HashMap<>()).put(key, text);
    }

    /** The text with its tags: the shop's, else the stock one, else the same in English; null where there is none. */
    String text(Language language, String key) {
        String own = shop.getOrDefault(language, Map.of()).get(key);
        String found = own != null ? own : STOCK.get(language).get(key);
        return found != null || language == Language.EN ? found : text(Language.EN, key);
    }

    private static Map<Language, Map<String, String>> stock() {
        Map<Language, Map<String, String>> stock = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            stock.put(language, Words.load("lexicon_" + language.code()));
        }
        return stock;
    }
}
