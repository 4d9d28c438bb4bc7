package app.marketingstatuses.ui.history;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.ui.part.DateInput;
import app.marketingstatuses.ui.text.Texts;
import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.Duration;

/** What the runs are filtered by. */
final class FilterBar extends FlowPane {
    private static final Duration TYPING = Duration.millis(300);

    private final Texts texts;
    private final HistoryModel model;
    private final ComboBox<Choice<String>> task;
    private final ComboBox<Choice<Integer>> status;
    private final ComboBox<Choice<Period>> period;
    private final ComboBox<Choice<String>> by;
    private final DatePicker first = new DatePicker();
    private final DatePicker last = new DatePicker();
    private final StringProperty noFirst = new SimpleStringProperty("");
    private final StringProperty noLast = new SimpleStringProperty("");
    private final Label noDay = new Label();
    private final TextField order = new TextField();
    private final CheckBox trouble;
    private boolean filling;

    FilterBar(Texts texts, HistoryWords words, HistoryModel model) {
        super(8, 8);
        this.texts = texts;
        this.model = model;
        task = Choice.box("filter-task", texts.text("filter.task"), value -> told());
        status = Choice.box("filter-status", texts.text("filter.status"), value -> told());
        period = Choice.box("filter-period", texts.text("filter.period"), value -> told());
        by = Choice.box("filter-by", texts.text("filter.by"), value -> told());
        trouble = new CheckBox(texts.text("filter.trouble"));
        trouble.setId("filter-trouble");
        trouble.setMinHeight(32);
        trouble.setOnAction(event -> told());
        date(first, noFirst, "filter-first", "filter.from");
        date(last, noLast, "filter-last", "filter.until");
        noDay.setText(texts.text("filter.noDay"));
        noDay.setId("filter-no-day");
        noDay.setMinHeight(32);
        noDay.getStyleClass().add("field-fault");
        noDay.visibleProperty().bind(noFirst.isNotEmpty().or(noLast.isNotEmpty()));
        noDay.managedProperty().bind(noDay.visibleProperty());
        order.setId("filter-order");
        order.setPromptText(texts.text("filter.order"));
        order.setAccessibleText(texts.text("filter.order"));
        order.setPrefWidth(168);
        PauseTransition typed = new PauseTransition(TYPING);
        typed.setOnFinished(event -> told());
        order.textProperty().addListener((p, was, now) -> typed.playFromStart());
        getChildren().addAll(task, status, period, first, last, noDay, by, order, trouble);
        fill(words);
        model.lookProperty().addListener((p, was, now) -> fill(words));
        model.filtersProperty().addListener((p, was, now) -> fill(words));
    }

    void focus() {
        order.requestFocus();
        order.selectAll();
    }

    private void date(DatePicker picker, StringProperty wrong, String id, String key) {
        DateInput.watch(picker, texts, wrong);
        wrong.addListener((p, was, now) -> picker.pseudoClassStateChanged(Styles.STATE_DANGER, !now.isEmpty()));
        picker.setId(id);
        picker.setPromptText(texts.text(key));
        picker.setAccessibleText(texts.text(key));
        picker.getEditor().setAccessibleText(texts.text(key));
        picker.setPrefWidth(132);
        picker.valueProperty().addListener((p, was, now) -> told());
    }

    /** Shows the filters as they are. */
    private void fill(HistoryWords words) {
        Filters now = model.filtersProperty().get();
        HistoryLook look = model.lookProperty().get();
        filling = true;
        Choice.fill(
                task, texts.text("filter.task.all"), look == null ? List.of() : look.tasks(), name -> name, now.task());
        List<Integer> statuses = look == null
                ? List.of()
                : look.statuses().all().stream().map(OrderStatus::id).toList();
        Choice.fill(
                status,
                texts.text("filter.status.all"),
                statuses,
                id -> look.statuses().label(id),
                now.status());
        Choice.fill(
                period,
                null,
                List.of(Period.values()),
                value -> texts.text("period." + value.name().toLowerCase(Locale.ROOT)),
                now.period());
        Choice.fill(by, texts.text("filter.by.all"), look == null ? List.of() : look.people(), words::by, now.by());
        show(first, noFirst, now.first(), now.period() == Period.BETWEEN);
        show(last, noLast, now.last(), now.period() == Period.BETWEEN);
        if (!order.getText().strip().equals(now.order().strip()) && !order.isFocused()) {
            order.setText(now.order());
        }
        trouble.setSelected(now.onlyTrouble());
        filling = false;
    }

    private static void show(DatePicker picker, StringProperty wrong, LocalDate day, boolean wanted) {
        if (!wanted) {
            wrong.set("");
        }
        picker.setValue(day);
        picker.setVisible(wanted);
        picker.setManaged(wanted);
    }

    private void told() {
        if (!filling) {
            model.filtersProperty()
                    .set(new Filters(
                            task.getValue().value(),
                            status.getValue().value(),
                            period.getValue().value(),
                            first.getValue(),
                            last.getValue(),
                            by.getValue().value(),
                            order.getText(),
                            trouble.isSelected()));
        }
    }
}
