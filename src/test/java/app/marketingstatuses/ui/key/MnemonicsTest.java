package app.marketingstatuses.ui.key;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.ui.Snap;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MnemonicsTest {
    private final List<String> pressed = new ArrayList<>();
    private final VBox root = new VBox();
    private List<Node> scope = List.of(root);
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        Snap.startUp();
        Snap.onFx(() -> {
            new Mnemonics(root, () -> scope);
            stage = new Stage();
            stage.setScene(new Scene(root, 400, 300));
            stage.show();
        });
    }

    @AfterEach
    void close() throws Exception {
        Snap.onFx(stage::close);
    }

    @Test
    void altWithALetterPressesAButtonAndLeadsToAField() throws Exception {
        TextField field = new TextField();
        Label name = new Label("Name");
        name.setLabelFor(field);
        show(button("Save"), name, field);
        alt(KeyCode.S, "");
        assertThat(pressed).containsExactly("Save");
        alt(KeyCode.N, "");
        assertThat(stage.getScene().getFocusOwner()).isSameAs(field);
    }

    @Test
    void aRussianLetterIsItsKeyWhicheverLayoutIsOn() throws Exception {
        show(button("Сохранить"));
        alt(KeyCode.C, "");
        alt(KeyCode.UNDEFINED, "с");
        assertThat(pressed).hasSize(2);
    }

    @Test
    void aDisabledButtonIsNotPressedAndNothingIsOutsideTheScope() throws Exception {
        Button off = button("Off");
        Button under = button("Under a dialog");
        VBox dialog = new VBox(off);
        show(under, dialog);
        Snap.onFx(() -> {
            scope = List.of(dialog);
            off.setDisable(true);
        });
        pulse();
        alt(KeyCode.O, "");
        alt(KeyCode.U, "");
        assertThat(pressed).isEmpty();
    }

    @Test
    void underscoresOfNamesStayWhatTheyAre() throws Exception {
        Hyperlink link = new Hyperlink("order_1_2");
        Label task = new Label("Sum_of_it");
        task.setLabelFor(new TextField());
        List<Labeled> all = List.of(button("my_shop_a"), button("_x_"), link, task);
        show(all.toArray(Node[]::new));
        for (Labeled each : all) {
            String drawn = each.getChildrenUnmodifiable().stream()
                    .filter(Text.class::isInstance)
                    .map(text -> ((Text) text).getText())
                    .findFirst()
                    .orElseThrow();
            assertThat(drawn).isEqualTo(Marks.plain(each)).contains("_");
        }
        assertThat(Marks.isMarked(all.get(0))).isTrue();
    }

    @Test
    void newWordsGetALetterAgain() throws Exception {
        Button run = button("Run now (2 orders)");
        show(run);
        Snap.onFx(() -> run.setText("Run now (3 orders)"));
        pulse();
        assertThat(Marks.plain(run)).isEqualTo("Run now (3 orders)");
        assertThat(run.getText()).isEqualTo("_Run now (3 orders)");
    }

    private Button button(String words) {
        Button button = new Button(words);
        button.setOnAction(event -> pressed.add(words));
        return button;
    }

    private void show(Node... nodes) throws Exception {
        Snap.onFx(() -> root.getChildren().setAll(nodes));
        pulse();
    }

    /** Lets the toolkit draw. */
    private void pulse() throws Exception {
        CountDownLatch drawn = new CountDownLatch(2);
        Runnable count = drawn::countDown;
        Snap.onFx(() -> stage.getScene().addPostLayoutPulseListener(count));
        while (drawn.getCount() > 0) {
            Snap.onFx(Platform::requestNextPulse);
            drawn.await(20, TimeUnit.MILLISECONDS);
        }
        Snap.onFx(() -> stage.getScene().removePostLayoutPulseListener(count));
    }

    private void alt(KeyCode code, String text) throws Exception {
        Snap.onFx(
                () -> root.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, false, true, false)));
    }
}
