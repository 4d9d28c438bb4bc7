package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.TellableException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Many orders in batches of one transaction each, so that one bad order costs itself only. */
final class Batches {
    private static final int SIZE = 200;
    /** Where somebody watches: small enough to stop at once. */
    private static final int WATCHED_SIZE = 20;

    private Batches() {}

    /** Works batch by batch until the watcher says stop. @return how many were not begun */
    static <T> int inTurn(List<T> all, RunWatcher watcher, Consumer<List<T>> work) {
        int size = watcher.smallSteps() ? WATCHED_SIZE : SIZE;
        watcher.orders(0, all.size());
        int done = 0;
        while (done < all.size() && !watcher.isCancelled()) {
            List<T> batch = all.subList(done, Math.min(done + size, all.size()));
            work.accept(batch);
            done += batch.size();
            watcher.orders(done, all.size());
        }
        return all.size() - done;
    }

    /**
     * Works on a batch; where that fails, on its halves, down to single ones.
     *
     * @param failed told of the single ones, with words fit for a report
     * @throws Refusal at once: a lost database concerns all
     */
    static <T> void halving(List<T> batch, Consumer<List<T>> work, BiConsumer<T, String> failed) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            work.accept(batch);
        } catch (Refusal lost) {
            throw lost;
        } catch (RuntimeException e) {
            if (batch.size() == 1) {
                failed.accept(batch.get(0), TellableException.tell(e));
            } else {
                int middle = batch.size() / 2;
                halving(batch.subList(0, middle), work, failed);
                halving(batch.subList(middle, batch.size()), work, failed);
            }
        }
    }
}
