package app.marketingstatuses.ui.job;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** {@link Later} by the desktop's own clock. */
public final class Pause implements Later {
    private final PauseTransition pause;

    public Pause(int millis) {
        pause = new PauseTransition(Duration.millis(millis));
    }

    @Override
    public void run(Runnable work) {
        pause.setOnFinished(event -> work.run());
        pause.playFromStart();
    }

    @Override
    public void cancel() {
        pause.stop();
    }
}
