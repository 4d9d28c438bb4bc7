package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.engine.Outlook;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Texts;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the typed task would mean now: due, overdue and left alone, waiting. */
final class CountsBar extends HBox {
    private final Texts texts;
    private final Formats formats;

    CountsBar(Texts texts, Formats formats) {
        super(12);
        this.texts = texts;
        this.formats = formats;
        setAlignment(Pos.CENTER_LEFT);
        setId("counts");
        setMinWidth(0);
    }

    /** @param outlook null while it is not known */
    void show(Outlook outlook) {
        getChildren().clear();
        if (outlook == null) {
            getChildren().add(Cards.secondary(texts.text("counts.open")));
            setAccessibleText(texts.text("counts.open"));
            return;
        }
        boolean blocked = outlook.blocked() > 0;
        add("due", outlook.due(), texts.count("counts.due", outlook.due()), below(outlook), blocked);
        add(
                "overdue",
                outlook.leftAlone(),
                texts.count("counts.overdue", outlook.leftAlone()),
                texts.text("counts.leftAlone"),
                false);
        add("waiting", outlook.waiting(), texts.count("counts.waiting", outlook.waiting()), next(outlook), false);
    }

    private String below(Outlook outlook) {
        if (outlook.blocked() > 0) {
            return outlook.blocked() == outlook.due()
                    ? texts.count("counts.allHeld", outlook.due())
                    : texts.count("counts.held", outlook.blocked());
        }
        if (outlook.due() == 0) {
            return texts.text("counts.noneDue");
        }
        return outlook.moving() == outlook.due()
                ? texts.text("counts.nextRun")
                : texts.count("counts.moving", outlook.moving());
    }

    private String next(Outlook outlook) {
        return outlook.next() == null
                ? texts.text("counts.nothing")
                : texts.text("counts.next", formats.when(outlook.next().dueAt()));
    }

    private void add(String id, int number, String word, String below, boolean danger) {
        Label big = new Label(formats.number(number));
        big.getStyleClass().add("big-count");
        big.setMinWidth(USE_PREF_SIZE);
        big.setId("count-" + id);
        Label what = new Label(word);
        what.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(4, big, what);
        first.setAlignment(Pos.BASELINE_LEFT);
        Label second = Cards.secondary(below);
        second.setMinWidth(USE_PREF_SIZE);
        second.setId("count-" + id + "-below");
        if (danger) {
            big.getStyleClass().add("danger-text");
            second.getStyleClass().setAll("label", "small", "danger-text");
        }
        getChildren().addAll(new Separator(Orientation.VERTICAL), new VBox(first, second));
    }
}
