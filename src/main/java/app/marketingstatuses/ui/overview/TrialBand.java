package app.marketingstatuses.ui.overview;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.session.Overview;
import app.marketingstatuses.store.TrialState;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Band;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/** Says that a trial is on, for how many tasks and where the mails go; takes no room while none is. */
final class TrialBand extends StackPane {
    private final Workbench workbench;
    private final Texts texts;

    TrialBand(Workbench workbench, Texts texts) {
        this.workbench = workbench;
        this.texts = texts;
        setId("overview-trial");
        setVisible(false);
        setManaged(false);
    }

    void show(Overview overview) {
        TrialState trials = overview.trials();
        List<Task> tasks = trials.tasks(overview.tasks());
        boolean on = trials.shop().isOn() || !tasks.isEmpty();
        getChildren().clear();
        setVisible(on);
        setManaged(on);
        if (on) {
            Button settings = new Button(texts.text("settings"));
            settings.setId("trial-settings");
            settings.setMinWidth(Button.USE_PREF_SIZE);
            settings.setOnAction(event -> workbench.go(new Destination.Screen(Destination.Place.SETTINGS)));
            getChildren()
                    .add(new Band(
                            Band.Kind.WARNING,
                            tasks.isEmpty()
                                    ? texts.text("trial.none", trials.address())
                                    : texts.count("trial", tasks.size(), trials.address()),
                            detail(trials, tasks),
                            settings));
        }
    }

    private String detail(TrialState trials, List<Task> tasks) {
        if (trials.shop().isOn()) {
            return texts.text("trial.shop." + trials.shop().code());
        }
        String staying = named(tasks, trials, Trial.MAIL);
        String moving = named(tasks, trials, Trial.MOVE);
        String first = staying.isEmpty() ? "" : texts.text("trial.mail", staying);
        String second = moving.isEmpty() ? "" : texts.text("trial.move", moving);
        return (first + " " + second).strip();
    }

    private String named(List<Task> tasks, TrialState trials, Trial trial) {
        return tasks.stream()
                .filter(task -> trials.of(task) == trial)
                .map(task -> texts.text("trial.task", task.name()))
                .collect(Collectors.joining(", "));
    }
}
