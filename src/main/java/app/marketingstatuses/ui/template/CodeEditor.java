package app.marketingstatuses.ui.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;

/** Where a template is typed: line numbers, colours, completion, a mark at each line that is wrong. */
final class CodeEditor extends StackPane {
    private final CodeArea area = new CodeArea();
    private final CompletionList completion;
    private Map<Integer, String> faults = Map.of();
    private List<String> names = List.of();
    private boolean quiet;

    CodeEditor(String id, String accessibleText, String completionText, Consumer<String> onTyped) {
        area.setId(id);
        area.setAccessibleRole(AccessibleRole.TEXT_AREA);
        area.setAccessibleText(accessibleText);
        area.setWrapText(true);
        area.setParagraphGraphicFactory(this::number);
        // Tab leads on, as in every other field of the window.
        Nodes.addInputMap(
                area,
                InputMap.ignore(EventPattern.anyOf(
                        EventPattern.keyPressed(KeyCode.TAB),
                        EventPattern.keyPressed(KeyCode.TAB, KeyCombination.SHIFT_DOWN))));
        completion = new CompletionList(area, completionText, this::put);
        area.textProperty().addListener((p, was, now) -> {
            ink(now);
            if (!quiet) {
                onTyped.accept(now);
                Platform.runLater(() -> complete(false)); // The caret has not followed yet.
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (CompletionList.asks(event)) {
                complete(true);
                event.consume();
            }
        });
        area.caretPositionProperty().addListener((p, was, now) -> completion.hideUnless(now));
        getChildren().addAll(new VirtualizedScrollPane<>(area), completion);
        getStyleClass().add("code-editor");
        setMinHeight(60);
    }

    /** Shows a text that nobody typed here; it cannot be undone into the one before. */
    void setText(String text) {
        if (text.equals(area.getText())) {
            return;
        }
        quiet = true;
        area.replaceText(text);
        quiet = false;
        area.getUndoManager().forgetHistory();
        area.moveTo(0);
        area.requestFollowCaret();
    }

    /** Names that are offered where one is typed. */
    void setNames(List<Name> all) {
        names = all.stream().map(Name::path).toList();
        completion.describe(all);
    }

    CodeArea area() {
        return area;
    }

    private void ink(String text) {
        List<Inking.Stretch> stretches = Inking.of(text);
        if (!stretches.isEmpty()) {
            StyleSpansBuilder<java.util.Collection<String>> spans = new StyleSpansBuilder<>();
            stretches.forEach(
                    stretch -> spans.add(Collections.singleton(stretch.ink().styleClass()), stretch.length()));
            area.setStyleSpans(0, spans.create());
        }
    }

    /** Marks what is wrong, at its line; a line that is none of the text counts as the nearest that is. */
    void setFaults(List<Mark> found) {
        int last = area.getParagraphs().size() - 1;
        Map<Integer, String> marked = found.stream()
                .collect(Collectors.toMap(
                        fault -> Math.max(0, Math.min(last, fault.line() - 1)),
                        Mark::sentence,
                        (one, other) -> one + "\n" + other,
                        TreeMap::new));
        if (marked.equals(faults)) {
            return;
        }
        List<Integer> changed = new ArrayList<>(faults.keySet());
        changed.addAll(marked.keySet());
        faults = marked;
        changed.stream().distinct().filter(line -> line <= last).forEach(line -> {
            area.setParagraphStyle(line, marked.containsKey(line) ? List.of("faulty-line") : List.of());
            area.recreateParagraphGraphic(line);
        });
    }

    private Node number(int line) {
        Label number = new Label(Integer.toString(line + 1));
        number.getStyleClass().add("line-number");
        String fault = faults.get(line);
        if (fault != null) {
            number.getStyleClass().add("faulty");
            number.setTooltip(new Tooltip(fault));
        }
        return number;
    }

    /** Puts the caret where something is wrong. */
    void goTo(int line, int column) {
        int paragraph = Math.max(0, Math.min(area.getParagraphs().size() - 1, line - 1));
        area.moveTo(paragraph, Math.max(0, Math.min(area.getParagraphLength(paragraph), column - 1)));
        area.requestFollowCaret();
        area.requestFocus();
    }

    /** Offers names where the caret stands. */
    void complete(boolean asked) {
        Completion offer = Completion.at(area.getText(), area.getCaretPosition(), names, asked);
        boolean nothingToAdd =
                offer.offers().size() == 1 && offer.offers().get(0).equals(area.getText(offer.from(), offer.to()));
        completion.offer(nothingToAdd ? List.of() : offer.offers(), offer);
    }

    private void put(Completion offer, String name) {
        area.replaceText(offer.from(), offer.to(), offer.insertion(area.getText(), name));
    }

    /** Puts a text in where the caret stands. */
    void insert(String text) {
        area.insertText(area.getCaretPosition(), text);
        area.requestFocus();
    }
}
