package app.marketingstatuses.ui.template;

import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.mail.MailDifference;
import app.marketingstatuses.mail.TemplateTrial;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.mailview.MailContent;
import app.marketingstatuses.ui.mailview.MailView;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.report.Reports;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;

/** What is sent now beside what would be sent, over the last orders: both mails, or their texts line by line. */
final class ComparePage extends VBox {
    private static final List<Integer> COUNTS = List.of(10, 30, 100);
    private static final double LIST = 250;

    private final Workbench workbench;
    private final TemplateModel model;
    private final Texts texts;
    private final Reports reports;
    private final Jobs.Slot slot;
    private final ListView<MailDifference> list = new ListView<>();
    private final ComboBox<Integer> count = new ComboBox<>();
    private final Label sum = Cards.secondary("");
    private final DiffView diff;
    private final MailView now;
    private final MailView then;
    private final HBox mails;
    private final StackPane right = new StackPane();
    private final ToggleButton asMails;
    private final ToggleButton asLines;

    ComparePage(Workbench workbench, TemplateModel model, Texts texts, Runnable onBack) {
        super(12);
        this.workbench = workbench;
        this.model = model;
        this.texts = texts;
        reports = new Reports(workbench.language());
        slot = workbench.jobs().slot();
        diff = new DiffView("compare-diff", texts);
        now = new MailView(workbench);
        then = new MailView(workbench);
        mails = new HBox(12, named("compare.now", now), named("compare.then", then));
        asMails = side("mails");
        asLines = side("lines");
        list.setId("compare-orders");
        list.setAccessibleText(texts.text("compare.orders"));
        list.getStyleClass().add("compare-list");
        list.setMinWidth(LIST);
        list.setPrefWidth(LIST);
        list.setCellFactory(made -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((p, was, one) -> show(one));
        HBox body = new HBox(12, list, right);
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().addAll(head(onBack), body);
    }

    private HBox head(Runnable onBack) {
        Button back = new Button(texts.text("compare.back"), Icons.of("fth-arrow-left"));
        back.setId("compare-back");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(event -> {
            slot.cancel();
            onBack.run();
        });
        count.setId("compare-count");
        count.setAccessibleText(texts.text("compare.count"));
        count.getItems().setAll(COUNTS);
        count.setConverter(new CountNames());
        count.setValue(COUNTS.get(0));
        count.valueProperty().addListener((p, was, wanted) -> read());
        SegmentedButton sides = new SegmentedButton(asLines, asMails);
        asLines.setSelected(true);
        HBox head = new HBox(8, back, count, sum, Cards.spring(), sides);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("template-head");
        return head;
    }

    private ToggleButton side(String key) {
        ToggleButton button = new ToggleButton(texts.text("compare." + key));
        button.setId("compare-" + key);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true); // A second press must not leave nothing chosen.
            show(list.getSelectionModel().getSelectedItem());
        });
        return button;
    }

    private VBox named(String key, MailView mail) {
        Label name = Cards.semiBold(texts.text(key), "card-title");
        HBox head = new HBox(name);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("card-head");
        VBox card = Cards.plain(head, mail);
        VBox.setVgrow(mail, Priority.ALWAYS);
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(1);
        card.setMinWidth(0);
        return card;
    }

    /** Compares what is typed now. */
    void read() {
        MailTemplate typed = model.formProperty().get().template();
        int wanted = count.getValue();
        sum.setText(texts.text("compare.reading"));
        slot.run(
                texts.text("job.compare"),
                progress -> workbench.desk().visit(shop -> shop.templateStudio().compare(typed, wanted)),
                this::fill);
    }

    private void fill(List<MailDifference> differences) {
        list.getItems().setAll(differences);
        long changed = differences.stream().filter(one -> !one.same()).count();
        sum.setText(texts.count("compare.changed", changed, differences.size()));
        if (differences.isEmpty()) {
            right.getChildren()
                    .setAll(new EmptyState("fth-mail", texts.text("compare.none"), texts.text("compare.none.hint")));
        } else {
            list.getSelectionModel()
                    .select(differences.stream()
                            .filter(one -> !one.same())
                            .findFirst()
                            .orElse(differences.get(0)));
        }
    }

    private void show(MailDifference one) {
        if (one == null) {
            return;
        }
        if (asMails.isSelected()) {
            show(now, one.now());
            show(then, one.then());
            right.getChildren().setAll(mails);
        } else {
            diff.show(texts.text("compare.now"), words(one.now()), texts.text("compare.then"), words(one.then()));
            right.getChildren().setAll(diff);
        }
    }

    private void show(MailView view, TemplateTrial trial) {
        if (trial.mail() == null) {
            view.showNothing(reports.say(trial.failure()));
        } else {
            view.show(MailContent.of(trial.mail()));
        }
    }

    /** Subject and plain text: what the reader reads. */
    private String words(TemplateTrial trial) {
        return trial.mail() == null
                ? reports.say(trial.failure())
                : texts.text("diff.subject", trial.mail().subject()) + "\n\n"
                        + trial.mail().text();
    }

    private final class Cell extends ListCell<MailDifference> {
        @Override
        protected void updateItem(MailDifference one, boolean empty) {
            super.updateItem(one, empty);
            boolean nothing = empty || one == null;
            String state = nothing ? "" : one.then().mail() == null ? "fails" : one.same() ? "same" : "differs";
            setText(nothing ? null : texts.text("compare.line", one.orderNum(), texts.text("compare.is." + state)));
            setTooltip(nothing ? null : new Tooltip(getText()));
            setGraphic(nothing ? null : icon(state));
        }

        private static Node icon(String state) {
            return switch (state) {
                case "fails" -> Icons.danger();
                case "same" -> Icons.of("fth-minus");
                default -> Icons.of("fth-edit-3");
            };
        }
    }

    private final class CountNames extends StringConverter<Integer> {
        @Override
        public String toString(Integer number) {
            return number == null ? "" : texts.count("compare.last", number);
        }

        @Override
        public Integer fromString(String text) {
            return null;
        }
    }
}
