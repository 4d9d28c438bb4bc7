package app.marketingstatuses.tasks;

import app.marketingstatuses.domain.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Everything wrong with a file, each with its place, so that all is told at once. */
final class Faults {
    private final List<String> found = new ArrayList<>();

    void add(String place, String message) {
        found.add(place + ": " + message);
    }

    int count() {
        return found.size();
    }

    /** @throws Refusal listing every fault, when there is one */
    void refuse(String file) {
        if (!found.isEmpty()) {
            String count = found.size() == 1 ? "1 fault" : found.size() + " faults";
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    file + ": " + count + ", nothing was taken over.\n  " + String.join("\n  ", found));
        }
    }
}
