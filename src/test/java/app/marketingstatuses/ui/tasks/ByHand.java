package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.ui.job.Later;

/** {@link Later} that happens when the test says so. */
final class ByHand implements Later {
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

    int times() {
        return times;
    }

    /** The pause is over. */
    void pass() {
        Runnable work = asked;
        asked = null;
        if (work != null) {
            work.run();
        }
    }
}
