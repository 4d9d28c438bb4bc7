package app.marketingstatuses.mail;

import app.marketingstatuses.engine.MailPace;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** The places of a minute, in memory. */
final class FakePace implements MailPace {
    private final Map<String, Instant> places = new TreeMap<>();
    private int last;

    int taken() {
        return places.size();
    }

    @Override
    public Place take(int perMinute, Instant now) {
        places.values().removeIf(freeAt -> !freeAt.isAfter(now));
        if (places.size() >= perMinute) {
            return new Place(
                    null,
                    places.values().stream()
                            .sorted()
                            .skip(places.size() - perMinute)
                            .findFirst()
                            .orElseThrow());
        }
        Place place = new Place(Integer.toString(++last), now.plusSeconds(105));
        places.put(place.id(), place.freeAt());
        return place;
    }

    @Override
    public void handed(Place place, Instant at) {
        places.put(place.id(), at.plus(MINUTE));
    }

    @Override
    public void giveBack(Place place) {
        places.remove(place.id());
    }
}
