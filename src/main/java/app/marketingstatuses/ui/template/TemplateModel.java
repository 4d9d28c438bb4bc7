package app.marketingstatuses.ui.template;

import app.marketingstatuses.engine.BodySource;
import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.shop.FoundOrder;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.job.Later;
import app.marketingstatuses.ui.report.Reports;
import app.marketingstatuses.ui.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;

/**
 * The templates as they are looked at and typed: which mails there are, which one is open, what is wrong with it and what
 * comes of it. Knows no controls. What is typed stays until it is saved or put back.
 */
final class TemplateModel {
    private final Workbench workbench;
    private final Later typing;
    private final Texts texts;
    private final Reports reports;
    private final Jobs.Slot lists;
    private final Jobs.Slot openings;
    private final Jobs.Slot looks;
    private final ReadOnlyObjectWrapper<Listing> listing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<TemplateForm> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Mark>> marks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<FoundOrder> order = new SimpleObjectProperty<>();
    private final Map<TemplatePlace, TemplateForm> forms = new LinkedHashMap<>();
    private final ChangeListener<String> typed = (p, was, now) -> changed();

    /** @param typing waits for a pause in typing */
    TemplateModel(Workbench workbench, Later typing) {
        this.workbench = workbench;
        this.typing = typing;
        texts = workbench.texts(TemplateModel.class);
        reports = new Reports(workbench.language());
        lists = workbench.jobs().slot();
        openings = workbench.jobs().slot();
        looks = workbench.jobs().slot();
        order.addListener((p, was, now) -> look());
    }

    /** Null until the first look. */
    ReadOnlyObjectProperty<Listing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    /** What is typed at the open place; null where the list is shown. */
    ReadOnlyObjectProperty<TemplateForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** What is stored for the open place; null where none is open. */
    ReadOnlyObjectProperty<Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** What is wrong with what is typed. */
    ReadOnlyObjectProperty<List<Mark>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** What comes of it on the chosen order; null while it is not known. */
    ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** The order it is tried on; null for none. */
    ObjectProperty<FoundOrder> orderProperty() {
        return order;
    }

    /** Reads afresh what is shown, and keeps what is typed. */
    void refresh() {
        lists.run(texts.text("job.list"), progress -> workbench.desk().visit(Listing::read), listing::set);
        if (form.get() != null) {
            open(form.get().place());
        }
    }

    /** Opens a place, with what was typed there before. */
    void open(TemplatePlace place) {
        openings.run(
                texts.text("job.open"),
                progress -> workbench.desk().visit(shop -> Opened.read(shop, place)),
                this::show);
    }

    private void show(Opened read) {
        TemplateForm before = form.get();
        TemplateForm now = forms.computeIfAbsent(read.place(), place -> new TemplateForm(place, read.current()));
        opened.set(read);
        watch(before, false);
        now.refresh(read.current());
        watch(now, true);
        form.set(now);
        FoundOrder wanted = order.get() == null ? null : find(read, order.get().id());
        FoundOrder shown = wanted != null
                ? wanted
                : read.orders().isEmpty() ? null : read.orders().get(0);
        if (before != now || order.get() == null || shown == null) {
            look.set(null);
            marks.set(List.of());
        }
        if (shown == null || shown.equals(order.get())) {
            look();
        } else {
            order.set(shown);
        }
    }

    private static FoundOrder find(Opened read, long id) {
        return read.orders().stream().filter(one -> one.id() == id).findFirst().orElse(null);
    }

    private void watch(TemplateForm shown, boolean on) {
        if (shown != null) {
            List.of(shown.subject(), shown.html(), shown.text()).forEach(text -> {
                text.removeListener(typed);
                if (on) {
                    text.addListener(typed);
                }
            });
        }
    }

    /** Back to the list. */
    void leave() {
        watch(form.get(), false);
        openings.cancel();
        looks.cancel();
        typing.cancel();
        form.set(null);
        opened.set(null);
    }

    private void changed() {
        typing.run(this::look);
    }

    /** Checks what is typed and tries it on the chosen order. */
    void look() {
        TemplateForm asked = form.get();
        if (asked == null) {
            return;
        }
        MailTemplate text = asked.template();
        boolean own = asked.isBegun();
        long id = order.get() == null ? 0 : order.get().id();
        looks.run(
                texts.text("job.look"),
                progress -> workbench.desk().visit(shop -> Look.at(shop, text, id, own)),
                found -> {
                    marks.set(found.faults().stream()
                            .map(fault -> Mark.of(fault, reports))
                            .toList());
                    look.set(found);
                });
    }

    /** What the mails of a place are made of now; null where it is not known. */
    BodySource source(TemplatePlace place) {
        BodySource rendered = look.get() == null || look.get().trial() == null
                ? null
                : look.get().trial().source();
        boolean shown = form.get() != null
                && form.get().place().equals(place)
                && !form.get().isBegun();
        return shown && rendered != null
                ? rendered
                : listing.get() == null
                        ? null
                        : listing.get().rows().stream()
                                .filter(row -> row.place().equals(place))
                                .findFirst()
                                .map(TemplateRow::source)
                                .orElse(null);
    }

    /** Whether something typed anywhere is not saved. */
    boolean isDirty() {
        return forms.values().stream().anyMatch(TemplateForm::isDirty);
    }

    /** Whether something typed at a place is not saved. */
    boolean isDirty(TemplatePlace place) {
        TemplateForm typedThere = forms.get(place);
        return typedThere != null && typedThere.isDirty();
    }

    /** Ends what waits for a pause in typing. */
    void close() {
        typing.cancel();
    }
}
