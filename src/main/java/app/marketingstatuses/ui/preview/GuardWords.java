package app.marketingstatuses.ui.preview;

import app.marketingstatuses.engine.Guards.Guard;
import app.marketingstatuses.engine.Station;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Texts;
import java.time.Instant;
import java.util.Optional;

/** What a guard says, and the way on. */
record GuardWords(Texts texts, Formats formats) {
    String title(Guard guard) {
        return texts.text("guard." + key(guard));
    }

    /** @param due how many orders the run would move */
    String detail(Guard guard, Station.State state, Instant now, int due) {
        String key = "guard." + key(guard) + ".detail";
        return switch (guard) {
            case PAUSED -> texts.text(key, formats.when(state.pausedSince()), state.pausedBy());
            case FUSE -> texts.text(key, texts.count("orders", due), formats.number(state.fuse()));
            case COPIED_SHOP -> texts.text(key, place(state.home()), place(state.here()));
            case CLOCKS_DIFFER -> texts.text(key, formats.full(now), formats.full(state.databaseClock()));
            case LAST_RUN_IN_FUTURE -> texts.text(key, formats.full(now), formats.full(state.lastRun()));
        };
    }

    private String place(Station.Place place) {
        if (place == null) {
            return texts.text("unknown");
        }
        String base = texts.text("place", place.database(), place.server());
        return place.siteUrl() == null ? base : place.siteUrl() + ", " + base;
    }

    /** The words of the button that leads on; empty where nothing here can. */
    Optional<String> way(Guard guard, int due) {
        String key = "guard." + key(guard) + ".way";
        if (guard == Guard.FUSE) {
            return Optional.of(texts.text(key, texts.count("orders", due)));
        }
        return texts.has(key) ? Optional.of(texts.text(key)) : Optional.empty();
    }

    private static String key(Guard guard) {
        return switch (guard) {
            case PAUSED -> "paused";
            case FUSE -> "fuse";
            case COPIED_SHOP -> "copied";
            case CLOCKS_DIFFER -> "clocks";
            case LAST_RUN_IN_FUTURE -> "future";
        };
    }
}
