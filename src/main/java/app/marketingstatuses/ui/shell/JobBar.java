package app.marketingstatuses.ui.shell;

import app.marketingstatuses.ui.job.Job;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.text.Texts;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** What is being worked at, once that takes longer than a glance, with a button that ends it. */
final class JobBar extends HBox {
    private static final Duration GLANCE = Duration.millis(300);

    private final Jobs jobs;
    private final Texts texts;
    private final Label title = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button();
    private final PauseTransition glance = new PauseTransition(GLANCE);

    JobBar(Jobs jobs, Texts texts) {
        super(12);
        this.jobs = jobs;
        this.texts = texts;
        cancel.setText(texts.text("cancel"));
        cancel.getStyleClass().add("small");
        bar.setPrefWidth(180);
        getStyleClass().add("job-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, bar, cancel);
        setVisible(false);
        setManaged(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        glance.setOnFinished(event -> show());
        jobs.running().addListener((ListChangeListener<Job>) change -> changed());
    }

    private void changed() {
        if (jobs.running().isEmpty()) {
            glance.stop();
            visible(false);
        } else if (isVisible()) {
            show();
        } else {
            glance.play(); // One question after another must not put it off for ever.
        }
    }

    private void show() {
        if (jobs.running().isEmpty()) {
            return;
        }
        Job job = jobs.running().get(0);
        title.textProperty().unbind();
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> told(job.title(), job.partProperty().get()), job.partProperty()));
        bar.setAccessibleText(job.title());
        bar.progressProperty().unbind();
        bar.progressProperty().bind(job.fractionProperty());
        cancel.setOnAction(event -> job.cancel());
        visible(true);
    }

    private String told(String what, Job.Part part) {
        return part == null
                ? what
                : texts.text("job.part", what, texts.number(part.done()), texts.number(part.whole()));
    }

    private void visible(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
