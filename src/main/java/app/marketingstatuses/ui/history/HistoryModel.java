package app.marketingstatuses.ui.history;

import app.marketingstatuses.store.RunSummary;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.text.Texts;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of runs and what of it is shown. Knows no controls. */
final class HistoryModel {
    private final Workbench workbench;
    private final Texts texts;
    private final Jobs.Slot slot;
    private final ObservableList<RunSummary> runs = FXCollections.observableArrayList();
    private final ObjectProperty<Filters> filters = new SimpleObjectProperty<>(this, "filters", Filters.NONE);
    private final ReadOnlyObjectWrapper<HistoryLook> look = new ReadOnlyObjectWrapper<>(this, "look");
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper(this, "more");

    HistoryModel(Workbench workbench) {
        this.workbench = workbench;
        this.texts = workbench.texts(HistoryModel.class);
        this.slot = workbench.jobs().slot();
        filters.addListener((p, was, now) -> refresh());
    }

    /** Newest first; as many pages as were asked for. */
    ObservableList<RunSummary> runs() {
        return runs;
    }

    ObjectProperty<Filters> filtersProperty() {
        return filters;
    }

    /** The last look; null before the first. */
    ReadOnlyObjectProperty<HistoryLook> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** Whether there are older runs than those listed. */
    ReadOnlyBooleanProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    /** Whether no run of this shop has done anything yet. */
    boolean isEmptyShop() {
        return look.get() != null && runs.isEmpty() && filters.get().equals(Filters.NONE);
    }

    void refresh() {
        Filters wanted = filters.get();
        slot.run(
                texts.text("reading"),
                progress -> workbench.desk().visit(shop -> HistoryLook.read(shop, wanted)),
                answer -> {
                    runs.setAll(answer.runs());
                    more.set(answer.more());
                    look.set(answer);
                });
    }

    void older() {
        if (runs.isEmpty()) {
            return;
        }
        Filters wanted = filters.get();
        RunSummary last = runs.get(runs.size() - 1);
        slot.run(
                texts.text("reading"),
                progress -> workbench.desk().visit(shop -> HistoryLook.page(shop, wanted, last)),
                page -> {
                    runs.addAll(page);
                    more.set(page.size() == HistoryLook.PAGE);
                });
    }
}
