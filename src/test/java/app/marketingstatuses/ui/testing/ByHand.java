package app.marketingstatuses.ui.testing;

import app.marketingstatuses.ui.job.Later;

/** {@link Later} that happens when the test says so. */
public final class ByHand implements Later {
    private Runnable asked;
    private int times;

    @Override
    public void run(Runnable work) {
        asked = work;
        times++;
    }

    @Override
    public void cancel() {
        asked = null;
    }

    public int times() {
        return times;
    }

    /** The pause is over. */
    public void pass() {
        Runnable work = asked;
        asked = null;
        if (work != null) {
            work.run();
        }
    }
}
