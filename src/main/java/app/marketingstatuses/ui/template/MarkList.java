package app.marketingstatuses.ui.template;

import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** What is wrong with what is typed; a press leads to the place. Not there where nothing is. */
final class MarkList extends VBox {
    private static final int MOST = 4;

    private final Texts texts;
    private final Consumer<Mark> onChosen;

    MarkList(Texts texts, Consumer<Mark> onChosen) {
        super(4);
        this.texts = texts;
        this.onChosen = onChosen;
        setId("template-marks");
        getStyleClass().add("template-marks");
        setMinHeight(USE_PREF_SIZE);
        show(List.of());
    }

    void show(List<Mark> marks) {
        getChildren().setAll(marks.stream().limit(MOST).map(this::link).toList());
        setVisible(!marks.isEmpty());
        setManaged(!marks.isEmpty());
    }

    private Hyperlink link(Mark mark) {
        String part = texts.text("part." + mark.part().name().toLowerCase(java.util.Locale.ROOT));
        String said = mark.line() == 0
                ? texts.text("mark", part, mark.sentence())
                : texts.text("mark.line", part, mark.line(), mark.sentence());
        Hyperlink link = new Hyperlink(said, Icons.danger());
        link.setMnemonicParsing(false);
        link.getStyleClass().add("template-mark");
        link.setMaxWidth(Double.MAX_VALUE);
        link.setTooltip(new Tooltip(said));
        link.setOnAction(event -> onChosen.accept(mark));
        return link;
    }
}
