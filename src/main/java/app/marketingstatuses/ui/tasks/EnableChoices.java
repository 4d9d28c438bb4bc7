package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.tasks.EnableModel.Answer;
import app.marketingstatuses.ui.tasks.EnableModel.Choice;
import app.marketingstatuses.ui.text.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** What becomes of the overdue orders: three cards, the first one recommended; none where nothing is overdue. */
final class EnableChoices extends VBox {
    private static final int USUAL_LIMIT = 20;
    private static final int USUAL_TRIAL = 5;

    private final Texts texts;
    private final EnableWords words;
    private final ToggleGroup group = new ToggleGroup();
    private final TextField perRun = Inputs.field();
    private final TextField newest = Inputs.field();
    private final ChoiceCard leave;
    private final ChoiceCard along;
    private final ChoiceCard recent;
    private Runnable onChange = () -> {};

    EnableChoices(Texts texts, EnableWords words, EnableModel model) {
        super(10);
        this.texts = texts;
        this.words = words;
        Integer limit = model.task().limitPerRun();
        newest.setText(Integer.toString(USUAL_TRIAL));
        perRun.setText(Integer.toString(limit == null ? USUAL_LIMIT : limit));
        Label recommended = new Label(texts.text("enable.recommended"));
        recommended.getStyleClass().add("recommended");
        leave = new ChoiceCard("enable-leave", texts.text("enable.leave"), group, bold("enable.leave"), recommended);
        along = new ChoiceCard(
                "enable-along",
                texts.text("enable.along") + " " + texts.text("enable.perRun"),
                group,
                bold("enable.along"),
                number(perRun, "enable-per-run", "enable.along"),
                bold("enable.perRun"));
        recent = new ChoiceCard(
                "enable-recent",
                texts.text("enable.recent") + " " + texts.text("enable.trial"),
                group,
                bold("enable.recent"),
                number(newest, "enable-newest", "enable.recent"),
                bold("enable.trial"));
        getChildren().addAll(head(), leave);
        if (model.overdue() > 0) {
            getChildren().addAll(along, recent);
        }
        leave.button().setSelected(true);
        group.selectedToggleProperty().addListener(p -> tell());
        perRun.textProperty().addListener(p -> typed(along));
        newest.textProperty().addListener(p -> typed(recent));
        perRun.focusedProperty().addListener((p, was, focused) -> focused(focused, along));
        newest.focusedProperty().addListener((p, was, focused) -> focused(focused, recent));
    }

    private VBox head() {
        Label title = Cards.semiBold(words.title(), "page-title");
        title.setId("enable-overdue");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        Label range = new Label(words.range());
        range.setWrapText(true);
        range.setMinHeight(USE_PREF_SIZE);
        range.getStyleClass().add("muted-text");
        return new VBox(4, title, range);
    }

    private static void focused(boolean focused, ChoiceCard card) {
        if (focused) {
            card.button().setSelected(true);
        }
    }

    private void typed(ChoiceCard card) {
        card.button().setSelected(true);
        tell();
    }

    private Label bold(String key) {
        return Cards.semiBold(texts.text(key));
    }

    private TextField number(TextField field, String id, String key) {
        field.setId(id);
        field.setPrefColumnCount(3);
        field.setMaxWidth(64);
        field.setAccessibleText(texts.text(key));
        field.getStyleClass().add("numeric-field");
        return field;
    }

    /** Calls back at once, and whenever another answer is chosen or a number is typed. */
    void onChange(Runnable action) {
        onChange = action;
        tell();
    }

    private void tell() {
        Optional<Integer> limit = number(perRun);
        Optional<Integer> trial = number(newest);
        leave.tell(words.leave());
        along.tell(limit.map(words::along).orElse(texts.text("fault.limit")));
        recent.tell(trial.map(words::recent).orElse(texts.text("fault.limit")));
        onChange.run();
    }

    private static Optional<Integer> number(TextField field) {
        return Typed.whole(field.getText()).filter(number -> number >= 1);
    }

    private Choice choice() {
        if (along.button().isSelected()) {
            return Choice.ALONG;
        }
        return recent.button().isSelected() ? Choice.RECENT : Choice.LEAVE;
    }

    boolean isValid() {
        return switch (choice()) {
            case LEAVE -> true;
            case ALONG -> number(perRun).isPresent();
            case RECENT -> number(newest).isPresent();
        };
    }

    /** Only to be asked where it is valid. */
    Answer answer() {
        return switch (choice()) {
            case LEAVE -> new Answer(Choice.LEAVE, null);
            case ALONG -> new Answer(Choice.ALONG, number(perRun).orElseThrow());
            case RECENT -> new Answer(Choice.RECENT, number(newest).orElseThrow());
        };
    }

    /** Where the focus starts: the recommended answer. */
    Node first() {
        return leave.button();
    }
}
