package app.marketingstatuses.ui.job;

/** Does something a little later; asked again meanwhile, only the last time counts. To be called on the desktop's thread. */
public interface Later {
    void run(Runnable work);

    /** Forgets what was asked. */
    void cancel();
}
