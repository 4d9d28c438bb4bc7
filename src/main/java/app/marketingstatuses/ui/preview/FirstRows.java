package app.marketingstatuses.ui.preview;

import app.marketingstatuses.engine.LookWatcher;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.ui.job.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Shows the first orders that a run would move while all the others are still looked at. */
final class FirstRows implements LookWatcher {
    private static final int ROWS = 200;

    /**
     * What is known of a plan that is still being made.
     *
     * @param answer with the first rows, and nothing that only the whole plan tells
     * @param names of their customers
     */
    record Part(Answer answer, Map<Long, String> names, SoFar soFar) {}

    private final ShopSession shop;
    private final PreviewReader reader;
    private final Progress progress;
    private final Consumer<Part> sight;
    private final AtomicReference<Part> latest = new AtomicReference<>();
    private final List<Line> lines = new ArrayList<>();
    private Part part;
    private int due;

    /** @param sight told on the desktop's thread, of the latest part only where it is slower than the counting */
    FirstRows(ShopSession shop, PreviewReader reader, Progress progress, Consumer<Part> sight) {
        this.shop = shop;
        this.reader = reader;
        this.progress = progress;
        this.sight = sight;
    }

    @Override
    public boolean isCancelled() {
        return progress.isCancelled();
    }

    @Override
    public void looked(int orders, List<Verdict> moves) {
        due += moves.size();
        int before = lines.size();
        moves.stream().limit(ROWS - before).forEach(verdict -> lines.add(new Line(verdict, null)));
        if (lines.isEmpty()) {
            return;
        }
        SoFar soFar = new SoFar(orders, due, false);
        if (lines.size() > before) {
            List<Long> ids = lines.stream().map(Line::orderId).toList();
            part = new Part(
                    reader.soFar(List.copyOf(lines)), shop.customerNames().of(ids), soFar);
        } else {
            part = new Part(part.answer(), part.names(), soFar);
        }
        if (latest.getAndSet(part) == null) {
            progress.show(() -> sight.accept(latest.getAndSet(null)));
        }
    }
}
