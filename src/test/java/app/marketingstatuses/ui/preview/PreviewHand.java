package app.marketingstatuses.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.ui.Snap;
import app.marketingstatuses.ui.key.Marks;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** Looks at the screen Preview and works it, from outside the thread of its window. */
final class PreviewHand {
    private final Snap snap;

    PreviewHand(Snap snap) {
        this.snap = snap;
    }

    Node node(String selector) {
        Node found = snap.window().root().lookup(selector);
        assertThat(found).as(selector).isNotNull();
        return found;
    }

    String text(String selector) {
        return Marks.plain((Labeled) node(selector));
    }

    List<String> texts(String selector) {
        return get(() -> snap.window().root().lookupAll(selector + " .label").stream()
                .map(label -> Marks.plain((Label) label))
                .toList());
    }

    <T> T get(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        try {
            Snap.onFx(() -> answer.set(question.get()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return answer.get();
    }

    @SuppressWarnings("unchecked")
    TableView<Row> table(String selector) {
        return (TableView<Row>) node(selector);
    }

    List<Row> rows(String selector) {
        return get(() -> List.copyOf(table(selector).getItems()));
    }

    TableColumn<Row, ?> column(TableView<Row> table, String id) {
        return table.getColumns().stream()
                .filter(column -> id.equals(column.getId()))
                .findFirst()
                .orElseThrow();
    }

    void press(String selector) throws Exception {
        Snap.onFx(() -> ((ButtonBase) node(selector)).fire());
        snap.settle();
    }

    void type(TextField field, String text) throws Exception {
        Snap.onFx(() -> {
            field.setText(text);
            field.getOnAction().handle(null);
        });
        snap.settle();
    }

    void slide(int days) throws Exception {
        Snap.onFx(() -> ((Slider) node("#preview-slider")).setValue(days));
        TimeUnit.MILLISECONDS.sleep(300);
        snap.settle();
    }
}
