package app.marketingstatuses.ui.order;

import app.marketingstatuses.session.OrderPage;
import app.marketingstatuses.store.MailState;
import app.marketingstatuses.store.OutboxEntry;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.fix.TrapWords;
import app.marketingstatuses.ui.order.OrderStory.Step;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.part.StatusChip;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/** What happened to an order, as a time line. */
final class StoryCard extends VBox {
    private final OrderPage page;
    private final Workbench workbench;
    private final Texts texts;
    private final StepWords words;
    private final CodeWords codes;

    StoryCard(OrderPage page, OrderStory story, List<TaskWord> tasks, Workbench workbench, Texts texts) {
        this.page = page;
        this.workbench = workbench;
        this.texts = texts;
        this.words = new StepWords(texts, workbench.formats());
        this.codes = new CodeWords(texts, workbench.formats(), page.codes());
        VBox line = new VBox();
        line.getStyleClass().add("story");
        story.steps().forEach(step -> line.getChildren().add(row("story-dot", text(step), step.last())));
        tasks.stream()
                .filter(task -> task.kind() == TaskWord.Kind.HELD && task.trap() != null)
                .findFirst()
                .ifPresent(task -> line.getChildren().add(row("story-stop", stop(task), true)));
        codes.waiting().forEach(code -> line.getChildren().add(row("story-dot", new VBox(code(code)), true)));
        ScrollPane scroll = new ScrollPane(line);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("bare-scroll", "separated");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setId("story");
        getStyleClass().add("card");
        getChildren().setAll(Cards.head(texts.text("story.title"), null, null), scroll);
    }

    /** A dot on the line, and what is said beside it. */
    private static HBox row(String dotStyle, VBox text, boolean last) {
        Circle dot = new Circle(4.5);
        dot.getStyleClass().add(dotStyle);
        Region rail = new Region();
        rail.getStyleClass().add("story-rail");
        rail.setVisible(!last);
        VBox.setVgrow(rail, Priority.ALWAYS);
        StackPane top = new StackPane(dot);
        top.getStyleClass().add("story-top");
        VBox left = new VBox(top, rail);
        left.setAlignment(Pos.TOP_CENTER);
        left.setMinWidth(12);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(12, left, text);
    }

    private VBox text(Step step) {
        String when = step.at() == null
                ? texts.text("story.unknown")
                : workbench.formats().when(step.at());
        Label time = new Label(when);
        time.getStyleClass().add("small");
        time.setMinWidth(USE_PREF_SIZE);
        Node what = step.status() == null
                ? Cards.secondary("")
                : StatusChip.of(page.statuses(), step.status()).shrinkable();
        HBox head = new HBox(8, what, Cards.spring(), time);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox text = new VBox(3, head, wrapped(words.who(step)));
        if (step.move() != null) {
            codes.of(step.move()).forEach(code -> text.getChildren().add(code(code)));
        }
        step.mails().forEach(mail -> text.getChildren().add(mail(mail, step)));
        String stayed = words.stayed(step);
        if (!stayed.isEmpty()) {
            Label label = new Label(stayed, Icons.of("fth-clock"));
            label.getStyleClass().addAll("small", "stayed");
            text.getChildren().add(label);
        }
        text.getStyleClass().add("story-text");
        return text;
    }

    private static Label code(String said) {
        Label label = wrapped(said);
        label.setGraphic(Icons.of("fth-tag"));
        label.getStyleClass().add("story-code");
        return label;
    }

    private Node mail(OutboxEntry mail, Step step) {
        Hyperlink link = new Hyperlink(words.mail(mail, step));
        link.getStyleClass().add("small");
        if (mail.state() == MailState.DEAD) {
            link.setGraphic(Icons.danger());
            link.getStyleClass().add("danger-link");
        }
        link.setOnAction(event -> workbench.go(new Destination.OneMail(mail.id())));
        return link;
    }

    /** Where the order stands still, and for which task. */
    private VBox stop(TaskWord task) {
        TrapWords traps = new TrapWords(workbench.language(), page.statuses());
        Label title = Cards.semiBold(texts.text("story.stops", traps.cause(task.trap())));
        title.getStyleClass().add("danger-text");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        VBox text = new VBox(2, title);
        if (task.view().dueAt() != null) {
            text.getChildren()
                    .add(wrapped(texts.text(
                            "story.wasDue",
                            task.view().task().name(),
                            workbench.formats().when(task.view().dueAt()))));
        }
        text.getStyleClass().add("story-text");
        return text;
    }

    private static Label wrapped(String text) {
        Label label = Cards.secondary(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
