package app.marketingstatuses.ui.preview;

import app.marketingstatuses.engine.LookWatcher;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.ui.job.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Shows the first orders that a run would move while all the others are still looked at. */
final class FirstRows implements LookWatcher {
    private static final int ROWS = 200;
    private static final Duration LONGEST_DRAWING = Duration.ofMillis(500);

    /**
     * What is known of a plan that is still being made.
     *
     * @param answer with the first rows, and nothing that only the whole plan tells
     * @param names of their customers
     */
    record Part(Answer answer, Map<Long, String> names, SoFar soFar) {}

    /** Shows a part, on the desktop's thread; of parts that come too fast only the latest. */
    interface Sight {
        /** @param drawn to be told once the rows are in sight */
        void show(Part part, Runnable drawn);
    }

    private final ShopSession shop;
    private final PreviewReader reader;
    private final Progress progress;
    private final Sight sight;
    private final CountDownLatch drawn = new CountDownLatch(1);
    private final AtomicReference<Part> latest = new AtomicReference<>();
    private final List<Line> lines = new ArrayList<>();
    private Part part;
    private int due;

    FirstRows(ShopSession shop, PreviewReader reader, Progress progress, Sight sight) {
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
            progress.show(() -> sight.show(latest.getAndSet(null), drawn::countDown));
        }
        letThemBeDrawn();
    }

    /** Until then the processor is the window's: counting on would only keep the owner waiting for the first rows. */
    private void letThemBeDrawn() {
        try {
            drawn.await(LONGEST_DRAWING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        drawn.countDown();
    }
}
