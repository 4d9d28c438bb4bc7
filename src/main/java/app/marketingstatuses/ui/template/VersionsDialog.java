package app.marketingstatuses.ui.template;

import app.marketingstatuses.store.StoredTemplate;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** All versions of a template, each beside what is typed now; an older one can be put into the editor. */
final class VersionsDialog {
    private static final double LIST = 250;

    private final Workbench workbench;
    private final Texts texts;
    private final TemplateModel model;
    private final TemplateDeeds deeds;

    VersionsDialog(Workbench workbench, TemplateModel model, TemplateDeeds deeds) {
        this.workbench = workbench;
        this.texts = workbench.texts(VersionsDialog.class);
        this.model = model;
        this.deeds = deeds;
    }

    void show() {
        Opened opened = model.openedProperty().get();
        DiffView diff = new DiffView("versions-diff", texts);
        ListView<StoredTemplate> list = list(opened.versions());
        Button restore = new Button(texts.text("versions.restore"));
        restore.setId("versions-restore");
        restore.getStyleClass().add("accent");
        restore.setOnAction(event -> {
            workbench.dialogs().close();
            deeds.restore(list.getSelectionModel().getSelectedItem());
        });
        Button close = new Button(texts.text("close"));
        close.setId("versions-close");
        close.setCancelButton(true);
        close.setOnAction(event -> workbench.dialogs().close());
        list.getSelectionModel().selectedItemProperty().addListener((p, was, version) -> {
            restore.setDisable(version == null
                    || version.template().equals(model.formProperty().get().template()));
            if (version != null) {
                diff.show(
                        texts.text("versions.name", version.version()),
                        TemplateText.of(version.template(), texts),
                        texts.text("versions.now"),
                        TemplateText.of(model.formProperty().get().template(), texts));
            }
        });
        list.getSelectionModel().select(0);
        HBox.setHgrow(diff, Priority.ALWAYS);
        HBox content = new HBox(12, list, diff);
        workbench
                .dialogs()
                .show(
                        new WideDialog(
                                texts.text("versions.title"), texts.text("versions.detail"), content, close, restore),
                        list);
    }

    private ListView<StoredTemplate> list(List<StoredTemplate> versions) {
        ListView<StoredTemplate> list = new ListView<>();
        list.setId("versions-list");
        list.setAccessibleText(texts.text("versions.title"));
        list.setMinWidth(LIST);
        list.setPrefWidth(LIST);
        list.getItems().setAll(versions);
        list.setCellFactory(made -> new ListCell<>() {
            @Override
            protected void updateItem(StoredTemplate version, boolean empty) {
                super.updateItem(version, empty);
                setText(empty || version == null ? null : line(version));
            }
        });
        return list;
    }

    private String line(StoredTemplate version) {
        return texts.text(
                version.current() ? "versions.line.current" : "versions.line",
                version.version(),
                workbench.formats().when(version.savedAt()),
                version.by());
    }
}
