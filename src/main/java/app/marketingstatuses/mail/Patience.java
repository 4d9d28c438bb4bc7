package app.marketingstatuses.mail;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;

/**
 * How long a server may take over one step, and how much it may say. A time-out of each read alone lets a server that says
 * a letter now and then hold a run for ever.
 */
final class Patience {
    private static final int MOST_BYTES = 1_000_000;

    private final Duration longest;
    private long begun;
    private int heard;

    Patience(Duration longest) {
        this.longest = longest;
        begin();
    }

    /** A new step begins. */
    void begin() {
        begun = System.nanoTime();
        heard = 0;
    }

    /** The same words, as long as there is patience. */
    InputStream watch(InputStream words) {
        return new FilterInputStream(words) {
            @Override
            public int read() throws IOException {
                check();
                return count(super.read(), 1);
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                check();
                int read = super.read(bytes, offset, length);
                return count(read, read);
            }
        };
    }

    private int count(int result, int bytes) {
        heard += Math.max(0, bytes);
        return result;
    }

    private void check() throws IOException {
        if (heard > MOST_BYTES || System.nanoTime() - begun > longest.toNanos()) {
            throw new SocketTimeoutException("the server takes too long");
        }
    }
}
