package app.marketingstatuses.ui.template;

import app.marketingstatuses.store.StoredTemplate;
import app.marketingstatuses.store.TemplateSaving;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.text.Texts;
import javafx.scene.control.Button;

/** Somebody else saved the same template meanwhile: shows both, line by line, and asks which to keep. */
final class ConflictDialog {
    private final Workbench workbench;
    private final Texts texts;
    private final TemplateModel model;
    private final TemplateDeeds deeds;

    ConflictDialog(Workbench workbench, TemplateModel model, TemplateDeeds deeds) {
        this.workbench = workbench;
        this.texts = workbench.texts(ConflictDialog.class);
        this.model = model;
        this.deeds = deeds;
    }

    void show(TemplateSaving.Conflict conflict) {
        StoredTemplate theirs = conflict.theirs();
        DiffView diff = new DiffView("conflict-diff", texts);
        diff.show(
                theirs == null
                        ? texts.text("conflict.gone")
                        : texts.text(
                                "conflict.theirs.name",
                                theirs.by(),
                                workbench.formats().when(theirs.savedAt())),
                TemplateText.of(theirs == null ? null : theirs.template(), texts),
                texts.text("conflict.mine.name"),
                TemplateText.of(model.formProperty().get().template(), texts));
        Button cancel = button("cancel", "conflict-cancel", () -> {});
        cancel.setCancelButton(true);
        Button keep = button("conflict.mine", "conflict-mine", () -> deeds.keepMine(conflict));
        Button take = button("conflict.theirs", "conflict-theirs", () -> deeds.takeTheirs(conflict));
        take.getStyleClass().add("accent");
        workbench
                .dialogs()
                .show(
                        new WideDialog(
                                texts.text("conflict.title"),
                                texts.text(theirs == null ? "conflict.deleted" : "conflict.changed"),
                                diff,
                                cancel,
                                keep,
                                take),
                        take);
    }

    private Button button(String key, String id, Runnable work) {
        Button button = new Button(texts.text(key));
        button.setId(id);
        button.setOnAction(event -> {
            workbench.dialogs().close();
            work.run();
        });
        return button;
    }
}
