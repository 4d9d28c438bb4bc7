package app.marketingstatuses.ui.mail;

import app.marketingstatuses.store.OutboxCounts;
import app.marketingstatuses.store.OutboxQuery;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Badge;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import atlantafx.base.controls.CustomTextField;
import java.util.EnumMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;

/** The list of mails: tabs by state with their counts, search, table, and what can be done with the selected. */
final class MailList extends VBox {
    private static final Duration TYPING = Duration.millis(250);
    private static final String BOTH = "";

    private final OutboxModel model;
    private final OutboxActions actions;
    private final Texts texts;
    private final MailTable table;
    private final Map<MailFilter, ToggleButton> tabs = new EnumMap<>(MailFilter.class);
    private final CustomTextField search = new CustomTextField();
    private final ComboBox<String> kind = new ComboBox<>();
    private final Label selected = new Label();
    private final Button retry;
    private final Button drop;
    private MailFilter filter = MailFilter.ALL;

    MailList(OutboxModel model, OutboxActions actions, Workbench workbench, Texts texts) {
        this.model = model;
        this.actions = actions;
        this.texts = texts;
        table = new MailTable(model, workbench, texts);
        retry = button("retry", "fth-rotate-cw");
        retry.setOnAction(event -> actions.retry(table.selectedIds()));
        drop = button("drop", "fth-slash");
        drop.setOnAction(event -> actions.drop(table.selectedIds()));
        getStyleClass().add("card");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(tabRow(), filterRow(), table, foot());
        model.countsProperty().addListener((p, was, counts) -> showCounts(counts));
        model.updatingProperty().addListener((p, was, now) -> table.setPlaceholder(nothing()));
        table.getSelectionModel().getSelectedIndices().addListener((Observable change) -> selectionChanged());
        showCounts(model.countsProperty().get());
        selectionChanged();
    }

    private Button button(String key, String icon) {
        Button button = new Button(texts.text(key), Icons.of(icon));
        button.setId("mails-" + key);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private HBox tabRow() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        for (MailFilter each : MailFilter.values()) {
            ToggleButton tab = new ToggleButton(texts.text("tab." + each.key()));
            tab.setId("tab-" + each.key());
            tab.setToggleGroup(group);
            tab.getStyleClass().add("outbox-tab");
            tab.setMinWidth(USE_PREF_SIZE);
            tab.setOnAction(event -> choose(each));
            tabs.put(each, tab);
            row.getChildren().add(tab);
        }
        tabs.get(filter).setSelected(true);
        row.getStyleClass().add("outbox-tabs");
        return row;
    }

    private HBox filterRow() {
        search.setId("mail-search");
        search.setPromptText(texts.text("search"));
        search.setAccessibleText(texts.text("search"));
        StackPane glass = new StackPane(Icons.decoration(Icons.of("fth-search")));
        glass.getStyleClass().add("outbox-glass");
        search.setLeft(glass);
        HBox.setHgrow(search, Priority.ALWAYS);
        PauseTransition typed = new PauseTransition(TYPING);
        typed.setOnFinished(event -> ask());
        search.textProperty().addListener((p, was, now) -> typed.playFromStart());
        search.setOnAction(event -> ask());
        kind.setId("mail-kind");
        kind.setAccessibleText(texts.text("column.kind"));
        kind.getItems().setAll(BOTH, "customer", "manager");
        kind.setValue(BOTH);
        kind.setConverter(new KindNames(texts));
        kind.setMinWidth(USE_PREF_SIZE);
        kind.valueProperty().addListener((p, was, now) -> ask());
        HBox row = new HBox(8, search, kind);
        row.getStyleClass().add("outbox-filter");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox foot() {
        HBox row = new HBox(8, selected, Cards.spring(), retry, drop);
        row.getStyleClass().add("outbox-foot");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Shows one tab. */
    void choose(MailFilter wanted) {
        filter = wanted;
        tabs.get(wanted).setSelected(true); // A second press must not leave nothing chosen.
        ask();
    }

    /** All mails, nothing searched for. */
    void clear() {
        search.clear();
        kind.setValue(BOTH);
        choose(MailFilter.ALL);
    }

    private void ask() {
        boolean newestFirst = model.queryProperty().get().newestFirst();
        String audience = kind.getValue().equals(BOTH) ? null : kind.getValue();
        model.queryProperty().set(new OutboxQuery(filter.states(), audience, search.getText(), newestFirst));
    }

    private void showCounts(OutboxCounts counts) {
        tabs.forEach((each, tab) -> {
            long count = each.count(counts);
            Badge.Kind badge = each == MailFilter.DEAD && count > 0 ? Badge.Kind.DANGER : Badge.Kind.PLAIN;
            tab.setGraphic(new Badge(badge, texts.number(count)));
            tab.setAccessibleText(texts.text("tab." + each.key()) + ", " + texts.count("mails", count));
        });
    }

    private void selectionChanged() {
        int count = table.getSelectionModel().getSelectedIndices().size();
        selected.setText(count == 0 ? texts.text("selected.none") : texts.count("selected", count));
        retry.setDisable(count == 0);
        drop.setDisable(count == 0);
    }

    private EmptyState nothing() {
        OutboxCounts counts = model.countsProperty().get();
        if (counts.all() == 0) {
            return new EmptyState("fth-mail", texts.text("empty"), texts.text("empty.hint"));
        }
        Button all = new Button(texts.text("showAll"));
        all.setOnAction(event -> clear());
        boolean searching = !search.getText().isBlank() || !kind.getValue().equals(BOTH);
        return searching
                ? new EmptyState("fth-search", texts.text("nothingFound"), texts.text("nothingFound.hint"), all)
                : new EmptyState(
                        filter == MailFilter.DEAD ? "fth-check-circle" : "fth-mail",
                        texts.text("nothing." + filter.key()),
                        texts.text("nothing." + filter.key() + ".hint"),
                        all);
    }

    MailTable table() {
        return table;
    }

    void find() {
        search.requestFocus();
        search.selectAll();
    }

    /** Whom a mail is for, as the filter names it. */
    private static final class KindNames extends StringConverter<String> {
        private final Texts texts;

        KindNames(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(String code) {
            return texts.text(code == null || code.isEmpty() ? "kind.both" : "kind." + code + "s");
        }

        @Override
        public String fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }
}
