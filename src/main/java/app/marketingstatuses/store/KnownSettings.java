package app.marketingstatuses.store;

import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.shop.MailAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All settings there are, each in one line. */
final class KnownSettings {
    private static final String ADDRESS = "one mail address, or nothing for none";

    private static final List<String> BODIES = Stream.concat(
                    SettingsTable.TEMPLATES.stream(), Stream.of(SettingsTable.SHOP_CHUNK))
            .toList();

    private static final List<Setting> ALL = List.of(
            Setting.ofShop(
                    "fuse",
                    Integer.toString(SettingsTable.DEFAULT_FUSE),
                    matching("[0-9]{1,9}"),
                    "a whole number of orders, 0 for no fuse"),
            Setting.ofShop(TrialMode.TRIAL, Trial.OFF.code(), oneOf(TrialMode.CHOICES), oneOfThese(TrialMode.CHOICES)),
            Setting.ofShop(TrialMode.ADDRESS, "", KnownSettings::address, ADDRESS),
            Setting.ofStatus("template", oneOf(BODIES), oneOfThese(BODIES)));

    private KnownSettings() {}

    static Optional<Setting> find(String key) {
        return ALL.stream().filter(setting -> setting.isNamed(key)).findFirst();
    }

    /** Such as {@code fuse, trial and template.<status id>}. */
    static String names() {
        List<String> names = ALL.stream().map(Setting::name).toList();
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** What holds for the whole shop where nobody set anything. */
    static Map<String, String> fallbacks() {
        return ALL.stream()
                .filter(setting -> setting.fallback() != null)
                .collect(Collectors.toMap(Setting::name, Setting::fallback, (a, b) -> a, TreeMap::new));
    }

    private static UnaryOperator<String> matching(String regex) {
        return value -> value.matches(regex) ? value : null;
    }

    private static UnaryOperator<String> oneOf(List<String> values) {
        return value -> values.contains(value) ? value : null;
    }

    private static String oneOfThese(List<String> values) {
        return "one of " + String.join(", ", values);
    }

    private static String address(String value) {
        return MailAddress.normal(value).orElse(null);
    }
}
