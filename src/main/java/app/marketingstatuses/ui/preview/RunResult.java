package app.marketingstatuses.ui.preview;

import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.DialogCard;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.report.Reports;
import app.marketingstatuses.ui.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What became of a run by hand: every failure and everything left, each with its order. */
final class RunResult {
    private static final int MOST = 500;
    private final Workbench bench;
    private final Texts texts;
    private final RunReport report;
    private final Map<Long, Verdict> orders = new HashMap<>();

    RunResult(Workbench bench, Texts texts, List<Verdict> due, RunReport report) {
        this.bench = bench;
        this.texts = texts;
        this.report = report;
        due.forEach(verdict -> orders.put(verdict.order().id(), verdict));
    }

    void show() {
        Button close = new Button(texts.text("close"));
        close.getStyleClass().add("accent");
        close.setCancelButton(true);
        close.setId("result-close");
        close.setOnAction(event -> bench.dialogs().close());
        VBox body = new VBox();
        sentences().forEach(sentence -> body.getChildren().add(DialogCard.paragraph(sentence)));
        List<Node> lines = lines();
        if (!lines.isEmpty()) {
            ScrollPane scroll = new ScrollPane(new VBox(6, lines.toArray(new Node[0])));
            scroll.setFitToWidth(true);
            scroll.setMaxHeight(260);
            scroll.setId("result-lines");
            body.getChildren().add(scroll);
        }
        Node icon = report.hasFailures() ? Icons.danger() : report.cancelled() ? Icons.warning() : Icons.success();
        boolean onlyTried = report.moved().isEmpty() && !report.tried().isEmpty();
        String title = onlyTried
                ? texts.count("result.tried", report.tried().size())
                : texts.count("result.moved", report.moved().size());
        DialogCard dialog = report.didSomething()
                ? new DialogCard(title, icon, body, history(), close)
                : new DialogCard(title, icon, body, close);
        bench.dialogs().show(dialog, close);
    }

    private Button history() {
        Button history = new Button(texts.text("result.history"), Icons.of("fth-clock"));
        history.setId("result-history");
        history.setOnAction(event -> {
            bench.dialogs().close();
            bench.go(new Destination.OneRun(report.runId()));
        });
        return history;
    }

    private List<String> sentences() {
        List<String> said = new ArrayList<>();
        if (!report.moved().isEmpty()) {
            add(said, "result.tried", report.tried().size());
        }
        add(said, "result.failed", report.failed().size());
        add(said, "result.skipped", report.skipped().size() + report.notDue().size());
        if (report.cancelled()) {
            said.add(texts.text("result.stopped"));
            add(said, "result.left", report.left());
        }
        add(said, "result.sent", report.mail().sent());
        add(said, "result.retrying", report.mail().retrying());
        add(said, "result.dead", report.mail().dead());
        add(said, "result.dropped", report.mail().dropped());
        int waiting = report.mailQueued()
                - report.mail().sent()
                - report.mail().retrying()
                - report.mail().dead()
                - report.mail().dropped()
                - report.mail().quiet()
                - report.mail().left();
        add(said, "result.quiet", report.mail().quiet());
        add(said, "result.paced", report.mail().left());
        add(said, "result.waiting", Math.max(0, waiting));
        return said;
    }

    private void add(List<String> said, String key, int number) {
        if (number > 0) {
            said.add(texts.count(key, number));
        }
    }

    private List<Node> lines() {
        List<Node> lines = new ArrayList<>();
        Reports reports = new Reports(bench.language());
        report.failed().forEach(one -> lines.add(line(one.orderId(), one.task(), reports.say(one.error()), true)));
        report.skipped()
                .forEach(one ->
                        lines.add(line(one.orderId(), one.task(), texts.text("skipped." + one.reason()), false)));
        report.notDue()
                .forEach(one -> lines.add(
                        line(one.choice().orderId(), task(one.choice().orderId()), notDue(one.reason()), false)));
        if (lines.size() > MOST) {
            int more = lines.size() - MOST;
            lines.subList(MOST, lines.size()).clear();
            lines.add(Cards.secondary(texts.count("result.more", more)));
        }
        return lines;
    }

    private String notDue(Reason reason) {
        return reason == null ? texts.text("notDue.changed") : texts.text("any." + reason.code());
    }

    private String task(long orderId) {
        Verdict verdict = orders.get(orderId);
        return verdict == null ? null : verdict.task().name();
    }

    private Node line(long orderId, String task, String why, boolean failed) {
        Verdict verdict = orders.get(orderId);
        Hyperlink order = new Hyperlink(
                verdict == null ? Long.toString(orderId) : verdict.order().num());
        order.setMinWidth(80);
        order.setOnAction(event -> {
            bench.dialogs().close();
            bench.go(new Destination.OneOrder(orderId));
        });
        Label text = new Label(task == null ? why : task + ": " + why);
        text.setWrapText(true);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(8, failed ? Icons.danger() : Icons.of("fth-minus-circle"), order, text);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
