package app.marketingstatuses.ui.preview;

import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.ui.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.util.Duration;
import javafx.util.StringConverter;

/** The filter row of one table. Typing waits for a pause. */
final class FilterFields {
    private static final Duration PAUSE = Duration.millis(120);
    private final Texts texts;
    private final PreviewModel model;
    private final Consumer<Long> onTask;
    private final TextField num;
    private final TextField customer;
    private final TextField total;
    private final ComboBox<Task> task = new ComboBox<>();
    private final ComboBox<LineFilter.Due> due;
    private final ComboBox<Reason> reason;
    private boolean filling;

    /** @param onTask told of another task, null for all: one that is off has to be asked for first */
    FilterFields(Texts texts, ReasonWords words, PreviewModel model, Consumer<Long> onTask) {
        this.texts = texts;
        this.model = model;
        this.onTask = onTask;
        num = field("filter.num", text -> model.setFilter(model.filter().num(text)));
        customer =
                field("filter.customer", text -> model.setFilter(model.filter().customer(text)));
        total = field("filter.total", text -> model.setFilter(model.filter().total(amount(text))));
        due = box(
                "filter.due",
                List.of(LineFilter.Due.values()),
                value -> texts.text("due." + value.name().toLowerCase(java.util.Locale.ROOT)),
                value -> model.setFilter(model.filter().due(value)));
        List<Reason> reasons = new ArrayList<>();
        reasons.add(null);
        for (Reason one : Reason.values()) {
            if (one != Reason.ALREADY_DONE && one != Reason.BEFORE_DUE_FROM) {
                reasons.add(one);
            }
        }
        reason = box(
                "filter.reason",
                reasons,
                value -> value == null ? texts.text("all.reasons") : words.general(value),
                value -> model.setFilter(model.filter().reason(value)));
        setUp(task, "filter.task", value -> value == null ? texts.text("all.tasks") : name(value), value -> {
            onTask.accept(value == null ? null : value.id());
        });
    }

    private String name(Task one) {
        return one.enabled() ? one.name() : texts.text("task.off", one.name());
    }

    private TextField field(String key, Consumer<String> wanted) {
        TextField field = new TextField();
        field.setPromptText(texts.text(key));
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(event -> wanted.accept(field.getText()));
        field.textProperty().addListener(change -> {
            if (!filling) {
                pause.playFromStart();
            }
        });
        field.setOnAction(event -> {
            pause.stop();
            wanted.accept(field.getText());
        });
        return named(field, key);
    }

    private <C extends Control> C named(C control, String key) {
        control.setId(key.replace('.', '-'));
        control.setAccessibleText(texts.text(key + ".accessible"));
        control.setMaxWidth(Double.MAX_VALUE);
        control.setMinWidth(0);
        control.getStyleClass().add("filter-field");
        return control;
    }

    private <T> ComboBox<T> box(String key, List<T> values, Function<T, String> words, Consumer<T> wanted) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(values));
        setUp(box, key, words, wanted);
        box.setValue(values.get(0));
        return box;
    }

    private <T> void setUp(ComboBox<T> box, String key, Function<T, String> words, Consumer<T> wanted) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        box.valueProperty().addListener((p, was, value) -> {
            if (!filling) {
                wanted.accept(value);
            }
        });
        named(box, key);
    }

    private static BigDecimal amount(String text) {
        String plain = text.strip().replace(',', '.').replaceAll("[^0-9.]", "");
        try {
            return plain.isEmpty() ? null : new BigDecimal(plain);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Says what the model filters by, where that was not typed here. */
    void show(Answer answer) {
        filling = true;
        List<Task> tasks = new ArrayList<>();
        tasks.add(null);
        answer.tasks().stream().filter(Task::enabled).forEach(tasks::add);
        answer.tasks().stream().filter(one -> !one.enabled()).forEach(tasks::add);
        if (!tasks.equals(task.getItems())) {
            task.getItems().setAll(tasks);
        }
        LineFilter filter = model.filter();
        task.setValue(filter.task() == null ? null : answer.task(filter.task()).orElse(null));
        due.setValue(filter.due());
        reason.setValue(filter.reason());
        restore(num, filter.num());
        restore(customer, filter.customer());
        if (filter.total() == null) {
            total.clear();
        }
        filling = false;
    }

    private static void restore(TextField field, String text) {
        if (!field.isFocused() && !Objects.equals(field.getText().strip().toLowerCase(java.util.Locale.ROOT), text)) {
            field.setText(text);
        }
    }

    Node num() {
        return num;
    }

    Node customer() {
        return customer;
    }

    Node task() {
        return task;
    }

    Node due() {
        return due;
    }

    Node total() {
        return total;
    }

    Node reason() {
        return reason;
    }

    void find() {
        customer.requestFocus();
        customer.selectAll();
    }
}
