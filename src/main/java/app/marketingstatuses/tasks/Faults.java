package app.marketingstatuses.tasks;

import app.marketingstatuses.domain.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Everything wrong with a file, each with its place, so that all is told at once. */
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    void add(String place, FaultText text, Object... details) {
        found.add(new Fault(place, text, details));
    }

    int count() {
        return found.size();
    }

    List<Fault> found() {
        return List.copyOf(found);
    }

    /** @throws Refusal listing every fault, when there is one */
    void refuse(String file) {
        if (!found.isEmpty()) {
            String count = found.size() == 1 ? "1 fault" : found.size() + " faults";
            String lines = found.stream().map(Fault::toString).collect(Collectors.joining("\n  "));
            throw new Refusal(Refusal.Kind.USAGE, file + ": " + count + ", nothing was taken over.\n  " + lines);
        }
    }
}
