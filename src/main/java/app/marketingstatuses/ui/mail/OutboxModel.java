package app.marketingstatuses.ui.mail;

import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.store.OutboxCounts;
import app.marketingstatuses.store.OutboxLine;
import app.marketingstatuses.store.OutboxQuery;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The outbox as it is looked at: what is wanted, what there is, which mail is open. Knows no controls. */
final class OutboxModel {
    /** Lines read at once when somebody scrolls, and rows that stay fresh. */
    private static final int SIGHT = 120;

    private final Workbench workbench;
    private final Executor soon;
    private final Texts texts;
    private final Jobs.Slot looks;
    private final Jobs.Slot letters;
    private final ObjectProperty<OutboxQuery> query = new SimpleObjectProperty<>(OutboxQuery.ALL);
    private final ReadOnlyObjectWrapper<OutboxCounts> counts = new ReadOnlyObjectWrapper<>(OutboxCounts.NONE);
    private final ReadOnlyObjectWrapper<Boolean> ready = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper updating = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Letter> letter = new ReadOnlyObjectWrapper<>();
    /** The mail that was asked for last, read already or not; null for none. */
    private Long opened;

    private final ObservableList<MailRow> rows = FXCollections.observableArrayList();
    private final Map<Long, MailRow> wanted = new LinkedHashMap<>();
    private final Map<Long, MailRow> inSight = new LinkedHashMap<>();
    private Statuses statuses = new Statuses(List.of());

    /** @param soon runs on the desktop's thread after what runs now, to gather wishes */
    OutboxModel(Workbench workbench, Executor soon) {
        this.workbench = workbench;
        this.soon = soon;
        texts = workbench.texts(OutboxModel.class);
        looks = workbench.jobs().slot();
        letters = workbench.jobs().slot();
        query.addListener((p, was, now) -> refresh());
    }

    ObjectProperty<OutboxQuery> queryProperty() {
        return query;
    }

    ReadOnlyObjectProperty<OutboxCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Null until the first look; false where our tables are not there. */
    ReadOnlyObjectProperty<Boolean> readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** The mail that is open; null for none. */
    ReadOnlyObjectProperty<Letter> letterProperty() {
        return letter.getReadOnlyProperty();
    }

    /** True while the rows are exchanged for fresher ones. */
    ReadOnlyBooleanProperty updatingProperty() {
        return updating.getReadOnlyProperty();
    }

    /** One row a mail, in the wanted order. */
    ObservableList<MailRow> rows() {
        return rows;
    }

    Statuses statuses() {
        return statuses;
    }

    void refresh() {
        OutboxQuery asked = query.get();
        List<Long> sight = new ArrayList<>(inSight.keySet());
        looks.run(
                texts.text("job.look"),
                progress -> workbench.desk().visit(shop -> Outbox.read(shop, asked, sight)),
                this::show);
        if (opened != null) {
            open(opened);
        }
    }

    private void show(Outbox outbox) {
        statuses = outbox.statuses();
        counts.set(outbox.counts());
        wanted.clear();
        updating.set(true);
        rows.setAll(outbox.ids().stream()
                .map(id -> new MailRow(id, outbox.lines().get(id)))
                .toList());
        updating.set(false);
        ready.set(outbox.ready());
    }

    /** Somebody looks at this row: reads what is not known of it yet. */
    void want(MailRow row) {
        remember(row);
        if (row.line() != null || wanted.putIfAbsent(row.id(), row) != null || wanted.size() > 1) {
            return;
        }
        soon.execute(this::readWanted);
    }

    private void remember(MailRow row) {
        inSight.remove(row.id());
        inSight.put(row.id(), row);
        if (inSight.size() > SIGHT) {
            inSight.remove(inSight.keySet().iterator().next());
        }
    }

    private void readWanted() {
        Map<Long, MailRow> asked = new LinkedHashMap<>(wanted);
        wanted.clear();
        if (asked.isEmpty()) {
            return;
        }
        workbench
                .jobs()
                .run(
                        texts.text("job.look"),
                        progress -> workbench
                                .desk()
                                .visit(shop -> shop.store().outboxReader().lines(asked.keySet())),
                        (Map<Long, OutboxLine> lines) ->
                                lines.forEach((id, line) -> asked.get(id).show(line)));
    }

    /** Opens a mail; one that is gone closes what was open. */
    void open(long id) {
        opened = id;
        letters.run(
                texts.text("job.open"), progress -> workbench.desk().visit(shop -> Letter.read(shop, id)), found -> {
                    opened = found.isPresent() ? opened : null;
                    letter.set(found.orElse(null));
                });
    }

    void closeLetter() {
        opened = null;
        letters.cancel();
        letter.set(null);
    }
}
