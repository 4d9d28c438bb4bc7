package app.marketingstatuses.ui.order;

import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Screen;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.part.PageHead;
import app.marketingstatuses.ui.part.StatusChip;
import app.marketingstatuses.ui.text.Texts;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;

/** Finds orders and tells of one: what happened to it, and what each task does with it and why. */
public final class OrdersScreen implements Screen {
    private static final Duration PAUSE = Duration.millis(400);
    private static final double SEARCH = 280;

    private final Workbench workbench;
    private final Texts texts;
    private final OrdersModel model;
    private final PageHead head;
    private final CustomTextField search = new CustomTextField();
    private final Button back = new Button();
    private final StackPane content = new StackPane();
    private final VBox page;
    private final PauseTransition typing = new PauseTransition(PAUSE);
    private final ResultsView results;
    private final OrderView order;

    public OrdersScreen(Workbench workbench) {
        this.workbench = workbench;
        this.texts = workbench.texts(OrdersScreen.class);
        this.model = new OrdersModel(workbench, texts);
        this.results = new ResultsView(workbench, texts, model::openOrder);
        this.order = new OrderView(workbench, texts);
        back.setGraphic(Icons.of("fth-arrow-left"));
        back.setAccessibleText(texts.text("back"));
        back.setTooltip(new Tooltip(texts.text("back")));
        back.setOnAction(event -> model.back());
        searchField();
        head = new PageHead(texts.text("title"), back, search);
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        page = new VBox(head, content);
        page.getStyleClass().addAll("page", "orders");
        page.getStylesheets().add(OrdersScreen.class.getResource("order.css").toExternalForm());
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && back.isVisible()) {
                model.back();
                event.consume();
            }
        });
        model.shownProperty().addListener((property, was, now) -> show(now));
        show(model.shownProperty().get());
    }

    private void searchField() {
        Label key = new Label(texts.text("search.key"));
        key.getStyleClass().add("key-hint");
        HBox right = new HBox(key);
        right.getStyleClass().add("search-right");
        HBox left = new HBox(Icons.of("fth-search"));
        left.getStyleClass().add("search-left");
        search.setId("search");
        search.setLeft(left);
        search.setRight(right);
        search.setPromptText(texts.text("search.prompt"));
        search.setAccessibleText(texts.text("search.access"));
        search.setMinWidth(SEARCH);
        search.setPrefWidth(SEARCH);
        search.setMaxWidth(SEARCH);
        typing.setOnFinished(event -> model.search(search.getText(), false));
        search.textProperty().addListener((property, was, now) -> typing.playFromStart());
        search.setOnAction(event -> {
            typing.stop();
            model.search(search.getText(), true);
        });
    }

    private void show(Shown shown) {
        back.setVisible((shown instanceof Shown.Page || shown instanceof Shown.Missing)
                && model.hasListProperty().get());
        back.setManaged(back.isVisible());
        head.setTitle(texts.text("title"));
        head.setSubtitle("");
        head.setBeside();
        if (shown instanceof Shown.Found found) {
            showFound(found);
        } else if (shown instanceof Shown.InStatus in) {
            showStatus(in);
        } else if (shown instanceof Shown.Page one) {
            showOrder(one);
        } else if (shown instanceof Shown.Missing) {
            empty("missing");
        } else {
            empty("empty");
        }
    }

    private void showFound(Shown.Found found) {
        if (found.table().orders().isEmpty()) {
            content.getChildren()
                    .setAll(new EmptyState(
                            "fth-search",
                            texts.text("found.nothing", found.text()),
                            texts.text("found.nothing.detail")));
            return;
        }
        int count = found.table().orders().size();
        head.setSubtitle(
                found.more()
                        ? texts.text("found.more", workbench.formats().number(count))
                        : texts.count("found.title", count));
        results.show(found.table());
        content.getChildren().setAll(results);
    }

    private void showStatus(Shown.InStatus in) {
        head.setBeside(StatusChip.of(in.table().statuses(), in.status()));
        if (in.table().orders().isEmpty()) {
            empty("in.nothing");
            return;
        }
        int count = in.table().orders().size();
        String all = texts.count("in.title", in.all());
        head.setSubtitle(
                count < in.all()
                        ? all + "; "
                                + texts.text("in.shown", workbench.formats().number(count))
                        : all);
        results.show(in.table());
        content.getChildren().setAll(results);
    }

    private void showOrder(Shown.Page one) {
        var shown = one.page().explanation().order();
        String name = shown.num().isBlank() ? "#" + shown.id() : shown.num();
        head.setTitle(texts.text("order.title", name));
        head.setBeside(StatusChip.of(one.page().statuses(), shown.status()));
        OrderStory story = OrderStory.of(one.page(), workbench.formats().zone());
        story.stayed()
                .ifPresent(span -> head.setSubtitle(
                        texts.text("order.inStatus", workbench.formats().span(span))));
        order.show(one.page(), story);
        content.getChildren().setAll(order);
    }

    private void empty(String key) {
        content.getChildren().setAll(new EmptyState("fth-shopping-bag", texts.text(key), texts.text(key + ".detail")));
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public void open(Destination destination) {
        if (destination instanceof Destination.OneOrder one) {
            forgetTyped();
            model.openOrder(one.orderId());
        } else if (destination instanceof Destination.OrdersIn in) {
            forgetTyped();
            model.openStatus(in.status());
        } else {
            model.refresh();
        }
    }

    /** What was looked for before has nothing to do with what is shown now. */
    private void forgetTyped() {
        search.clear();
        typing.stop();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void find() {
        search.requestFocus();
        search.selectAll();
    }

    @Override
    public void close() {
        typing.stop();
        model.close();
    }
}
