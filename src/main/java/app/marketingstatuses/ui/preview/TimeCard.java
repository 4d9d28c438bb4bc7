package app.marketingstatuses.ui.preview;

import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** As of when: now, or so many days ahead. Changes what is shown, never what a run does now. */
final class TimeCard extends HBox {
    static final int DAYS = 30;
    private static final int[] MARKS = {0, 7, 14, 21, DAYS};
    private static final double THUMB = 9;
    private final Texts texts;
    private final Formats formats;
    private final Label moment = Cards.semiBold("");
    private final Slider slider = new Slider(0, DAYS, 0);
    private final Marks marks = new Marks();
    private final PauseTransition settling = new PauseTransition(javafx.util.Duration.millis(200));
    private Instant now;
    private int told;

    /** @param whenSettled told how many days ahead once the slider rests */
    TimeCard(Texts texts, Formats formats, IntConsumer whenSettled) {
        super(24);
        this.texts = texts;
        this.formats = formats;
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setId("preview-slider");
        slider.setAccessibleText(texts.text("slider.accessible"));
        slider.valueProperty().addListener(change -> {
            tell();
            settling.playFromStart();
        });
        settling.setOnFinished(event -> {
            if (days() != told) {
                told = days();
                whenSettled.accept(told);
            }
        });
        VBox when = new VBox(2, Cards.secondary(texts.text("asOf")), moment);
        when.setAlignment(Pos.CENTER_LEFT);
        when.setMinWidth(210);
        VBox line = new VBox(2, slider, marks);
        line.setAlignment(Pos.CENTER);
        HBox.setHgrow(line, Priority.ALWAYS);
        Label bound = Cards.secondary(texts.text("bound"));
        bound.setTextAlignment(TextAlignment.RIGHT);
        bound.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(when, line, bound);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("card", "time-card");
    }

    int days() {
        return (int) Math.round(slider.getValue());
    }

    void setDays(int days) {
        told = days;
        slider.setValue(days);
    }

    /** @param at the moment of the last look */
    void setNow(Instant at) {
        now = at;
        tell();
        marks.show();
    }

    private void tell() {
        if (now != null) {
            String full = formats.full(now.plus(Duration.ofDays(days())));
            moment.setText(days() == 0 ? texts.text("asOf.now", full) : full);
            slider.setAccessibleRoleDescription(moment.getText());
        }
    }

    /** The dates under the slider, each below its place. */
    private final class Marks extends Pane {
        void show() {
            getChildren().clear();
            for (int days : MARKS) {
                String day = days == 0 ? texts.text("now") : formats.shortDay(now.plus(Duration.ofDays(days)));
                Label label = Cards.secondary(day);
                label.setUserData(days);
                label.setOnMouseClicked(event -> slider.setValue(days));
                getChildren().add(label);
            }
        }

        @Override
        protected void layoutChildren() {
            for (var child : getChildren()) {
                Region label = (Region) child;
                double part = (int) label.getUserData() / (double) DAYS;
                double width = label.prefWidth(-1);
                double x = THUMB + part * (getWidth() - 2 * THUMB) - width / 2;
                label.resizeRelocate(Math.max(0, Math.min(getWidth() - width, x)), 0, width, label.prefHeight(-1));
            }
        }
    }
}
