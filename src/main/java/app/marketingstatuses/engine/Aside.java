package app.marketingstatuses.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Work on a thread of its own while its owner goes on.
 *
 * @param answer to come
 */
record Aside<T>(CompletableFuture<T> answer) {
    /** @param name of the thread */
    static <T> Aside<T> start(String name, Supplier<T> work) {
        return new Aside<>(CompletableFuture.supplyAsync(work, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            thread.start();
        }));
    }

    /** Work that was done at once. */
    static <T> Aside<T> done(T answer) {
        return new Aside<>(CompletableFuture.completedFuture(answer));
    }

    /** Waits for the answer. What the work threw is thrown here. */
    T get() {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw e;
        }
    }

    /** Waits for its end, whatever that is. */
    void await() {
        answer.handle((value, fault) -> null).join();
    }
}
