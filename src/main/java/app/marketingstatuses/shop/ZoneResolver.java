package app.marketingstatuses.shop;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.ShopZone;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Optional;
import java.util.Set;

/** Finds out in which zone PHP wrote the shop's local times. */
public final class ZoneResolver {
    private ZoneResolver() {}

    /** Who told the zone. */
    public enum Source {
        OPTION("given by --zone"),
        PROFILE("from the saved connection"),
        SETTING("from the shop's setting date_timezone"),
        FALLBACK("because the shop's setting date_timezone is empty; PHP's own setting may differ");

        private final String words;

        Source(String words) {
            this.words = words;
        }
    }

    /** The zone and who told it. */
    public record Resolved(ShopZone zone, Source source) {
        /** For people, such as {@code Europe/Moscow (from the shop's setting date_timezone)}. */
        public String why() {
            return zone.id() + " (" + source.words + ")";
        }
    }

    /**
     * The first that is given counts: the option, the profile's zone, the shop's setting, UTC.
     *
     * @param option null or blank for none
     * @param profile null or blank for none
     * @throws Refusal USAGE when that one names no zone
     */
    public static Resolved resolve(String option, String profile, ShopSettings settings) {
        if (isGiven(option)) {
            return new Resolved(zone(option, "--zone"), Source.OPTION);
        }
        if (isGiven(profile)) {
            return new Resolved(zone(profile, "The zone of the saved connection"), Source.PROFILE);
        }
        String set = settings.get("date_timezone");
        if (isGiven(set)) {
            return new Resolved(zone(set, "The shop's setting date_timezone"), Source.SETTING);
        }
        return new Resolved(new ShopZone(ZoneId.of("UTC")), Source.FALLBACK);
    }

    private static boolean isGiven(String zone) {
        return zone != null && !zone.isBlank();
    }

    private static ShopZone zone(String text, String where) {
        return find(text.strip())
                .map(ShopZone::new)
                .orElseThrow(() -> Refusal.coded(
                        Refusal.Kind.USAGE,
                        "bad-zone",
                        where + " names no time zone: \"" + text.strip().replaceAll("\\p{Cntrl}", "?")
                                + "\". Give the shop's zone with --zone, such as --zone Europe/Moscow.",
                        null,
                        text.strip().replaceAll("\\p{Cntrl}", "?")));
    }

    /** PHP takes the names in any case, and knows three more than Java. */
    private static Optional<ZoneId> find(String name) {
        Set<String> all = ZoneRulesProvider.getAvailableZoneIds();
        Optional<String> known = all.contains(name)
                ? Optional.of(name)
                : all.stream().filter(name::equalsIgnoreCase).findFirst();
        return known.map(ZoneId::of).or(() -> offset(name));
    }

    private static Optional<ZoneId> offset(String name) {
        try {
            return Optional.of(ZoneId.of(name, ZoneId.SHORT_IDS))
                    .filter(zone -> !name.matches("[A-Z]{3}") || name.matches("EST|MST|HST"));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
