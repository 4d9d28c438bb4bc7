package app.marketingstatuses.store;

import java.util.Map;

/** What holds for a whole shop where nobody set anything, by key. Apart from {@link KnownSettings}, which no run needs. */
final class SettingDefaults {
    static final String OFF = "off";

    static final Map<String, String> ALL = Map.of(
            SettingsTable.FUSE,
            Integer.toString(SettingsTable.DEFAULT_FUSE),
            SettingsTable.PACE,
            "0",
            SettingsTable.QUIET,
            OFF,
            "digest",
            OFF,
            "digest-to",
            "",
            TrialMode.TRIAL,
            OFF,
            TrialMode.ADDRESS,
            "",
            "reply-to",
            "",
            "unsubscribe-address",
            "");

    private SettingDefaults() {}
}
