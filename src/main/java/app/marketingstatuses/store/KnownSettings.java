package app.marketingstatuses.store;

import app.marketingstatuses.domain.QuietHours;
import app.marketingstatuses.shop.MailAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All settings there are, each in one line. */
final class KnownSettings {
    private static final String ADDRESS = "one mail address, or nothing for none";

    private static final List<String> YES_OR_NO = List.of("yes", "no");

    private static final List<String> BODIES = Stream.concat(
                    SettingsTable.TEMPLATES.stream(), Stream.of(SettingsTable.SHOP_CHUNK))
            .toList();

    private static final List<Setting> ALL = List.of(
            Setting.ofShop(SettingsTable.FUSE, matching("[0-9]{1,9}"), "a whole number of orders, 0 for no fuse"),
            Setting.ofShop(
                    SettingsTable.PACE, matching("[0-9]{1,6}"), "a whole number of mails a minute, 0 for no bound"),
            Setting.ofShop(
                    SettingsTable.QUIET,
                    orOff(value -> QuietHours.read(value).map(QuietHours::toString)),
                    "two times of day such as 21:00-09:00, or off"),
            Setting.ofShop("digest", orOff(KnownSettings::time), "a time of day such as 08:00, or off"),
            Setting.ofShop(
                    "digest-to",
                    KnownSettings::addresses,
                    "mail addresses separated by commas, or nothing for the shop's managers"),
            Setting.ofShop(TrialMode.TRIAL, oneOf(TrialMode.CHOICES), oneOfThese(TrialMode.CHOICES)),
            Setting.ofShop(TrialMode.ADDRESS, KnownSettings::address, ADDRESS),
            Setting.ofShop("reply-to", KnownSettings::address, ADDRESS),
            Setting.ofShop("unsubscribe-address", KnownSettings::address, ADDRESS),
            Setting.ofStatus("template", oneOf(BODIES), oneOfThese(BODIES)),
            Setting.ofStatus("transactional", oneOf(YES_OR_NO), oneOfThese(YES_OR_NO)));

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

    private static UnaryOperator<String> matching(String regex) {
        return value -> value.matches(regex) ? value : null;
    }

    private static UnaryOperator<String> oneOf(List<String> values) {
        return value -> values.contains(value) ? value : null;
    }

    private static String oneOfThese(List<String> values) {
        return "one of " + String.join(", ", values);
    }

    private static UnaryOperator<String> orOff(Function<String, Optional<String>> reader) {
        return value -> value.toLowerCase(Locale.ROOT).equals(SettingDefaults.OFF)
                ? SettingDefaults.OFF
                : reader.apply(value).orElse(null);
    }

    private static Optional<String> time(String value) {
        boolean time = value.matches("([01]?[0-9]|2[0-3]):[0-5][0-9]");
        return time ? Optional.of(value.length() == 4 ? "0" + value : value) : Optional.empty();
    }

    private static String address(String value) {
        return MailAddress.normal(value).orElse(null);
    }

    private static String addresses(String value) {
        List<String> all =
                Arrays.stream(value.split(",", -1)).map(KnownSettings::address).toList();
        return all.contains(null) ? null : String.join(", ", all);
    }
}
