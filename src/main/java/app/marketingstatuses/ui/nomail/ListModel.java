package app.marketingstatuses.ui.nomail;

import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.text.Texts;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list as it is looked at. Knows no controls. */
final class ListModel {
    private final Workbench workbench;
    private final Texts texts;
    private final Jobs.Slot looks;
    private final ReadOnlyObjectWrapper<Listed> listed = new ReadOnlyObjectWrapper<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<ListedRow> rows = FXCollections.observableArrayList();

    ListModel(Workbench workbench) {
        this.workbench = workbench;
        texts = workbench.texts(ListModel.class);
        looks = workbench.jobs().slot();
        search.addListener((p, was, now) -> filter());
    }

    /** All of it; null until the first look. */
    ReadOnlyObjectProperty<Listed> listedProperty() {
        return listed.getReadOnlyProperty();
    }

    /** What is looked for. */
    StringProperty searchProperty() {
        return search;
    }

    /** Those that fit. */
    ObservableList<ListedRow> rows() {
        return rows;
    }

    void refresh() {
        looks.run(texts.text("job.look"), progress -> workbench.desk().visit(Listed::read), found -> {
            listed.set(found);
            filter();
        });
    }

    private void filter() {
        String wanted = search.get().strip().toLowerCase(Locale.ROOT);
        if (listed.get() != null) {
            rows.setAll(
                    listed.get().rows().stream().filter(row -> row.has(wanted)).toList());
        }
    }
}
