package app.marketingstatuses.ui.preview;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.MailRoom.Drafts;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.session.ShownMail;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.mailview.MailContent;
import app.marketingstatuses.ui.mailview.MailView;
import app.marketingstatuses.ui.nomail.MailingLink;
import app.marketingstatuses.ui.part.Band;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.part.StatusChip;
import app.marketingstatuses.ui.report.Reports;
import app.marketingstatuses.ui.template.SourceLink;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The order of the chosen row: the mail its move would send, or why it stays. */
final class OrderPane extends VBox {
    private final Workbench bench;
    private final Texts texts;
    private final ReasonWords words;
    private final PreviewModel model;
    private final Jobs.Slot rendering;
    private final MailView mail;

    OrderPane(Workbench bench, Texts texts, ReasonWords words, PreviewModel model) {
        this.bench = bench;
        this.texts = texts;
        this.words = words;
        this.model = model;
        rendering = bench.jobs().slot();
        mail = new MailView(bench);
        VBox.setVgrow(mail, Priority.ALWAYS);
        getStyleClass().addAll("card", "order-pane");
        showNothing();
    }

    void showNothing() {
        rendering.cancel();
        fill(new EmptyState("fth-mail", texts.text("pane.empty"), texts.text("pane.hint")));
    }

    void show(Line line) {
        rendering.cancel();
        if (line.reason() != null) {
            getChildren().setAll(head(line), new HeldCard(bench, texts, words, model, line));
            return;
        }
        fill(head(line), mail);
        rendering.run(
                texts.text("rendering"),
                progress -> bench.desk().visit(shop -> {
                    Verdict move = line.verdict();
                    boolean listed =
                            !shop.doNotMail().among(List.of(move.order())).isEmpty();
                    return new Rendered(ShownMail.of(shop, move), listed);
                }),
                rendered -> show(line, rendered));
    }

    /** @param listed whether the customer is on the do-not-mail list */
    private record Rendered(ShownMail mail, boolean listed) {
        private Drafts drafts() {
            return mail.drafts();
        }
    }

    private void fill(Node... nodes) {
        VBox.setVgrow(nodes[nodes.length - 1], Priority.ALWAYS);
        getChildren().setAll(nodes);
    }

    private Node head(Line line) {
        Statuses statuses = model.shown().statuses();
        Hyperlink open = new Hyperlink(texts.text("order", line.num()));
        open.getStyleClass().addAll("semi-bold", "card-title", "order-link");
        open.setId("open-order");
        open.setTooltip(new Tooltip(texts.text("openOrder")));
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(event -> bench.go(new Destination.OneOrder(line.orderId())));
        HBox move = StatusChip.transition(
                StatusChip.of(statuses, line.verdict().order().status()).shrinkable(),
                StatusChip.of(statuses, line.task().to()).shrinkable());
        move.setMinWidth(0);
        HBox head = new HBox(8, open, Cards.spring(), move);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("card-head", "pane-head");
        return head;
    }

    private void show(Line line, Rendered rendered) {
        Drafts drafts = rendered.drafts();
        if (drafts == null) {
            mail.showNothing(texts.text("mail.none.gone"));
        } else if (drafts.failure() != null) {
            Button mend = new Button(texts.text("mail.mend"));
            mend.setId("mail-mend");
            mend.setMinWidth(USE_PREF_SIZE);
            mend.setOnAction(event -> bench.go(new Destination.OneTemplate(
                    line.task().to(), Kind.CUSTOMER, bench.language().code())));
            Band band = new Band(
                    Band.Kind.DANGER,
                    texts.text("mail.failed"),
                    new Reports(bench.language()).say(drafts.failure()),
                    mend);
            VBox.setMargin(band, new javafx.geometry.Insets(16));
            getChildren().setAll(head(line), band);
        } else if (drafts.mails().isEmpty()) {
            mail.showNothing(drafts.doNotMail() ? texts.text("mail.none.listed") : whyNone(line));
            fill(head(line), row(line, rendered.listed()), mail);
        } else {
            OutgoingMail first =
                    find(drafts, Kind.CUSTOMER) == null ? drafts.mails().get(0) : find(drafts, Kind.CUSTOMER);
            other(line, rendered, first);
        }
    }

    /** Shows one of the mails; the manager's is a click away where both are sent. */
    private void other(Line line, Rendered all, OutgoingMail shown) {
        mail.show(MailContent.of(shown).telling(all.mail().codeOf(shown)));
        OutgoingMail other = find(all.drafts(), shown.kind() == Kind.CUSTOMER ? Kind.MANAGER : Kind.CUSTOMER);
        HBox row = row(line, all.listed());
        row.getChildren().add(0, new SourceLink(bench, all.drafts(), shown));
        fill(head(line), row, mail);
        if (other == null) {
            return;
        }
        Hyperlink link = new Hyperlink(texts.text(other.kind() == Kind.MANAGER ? "mail.manager" : "mail.customer"));
        link.setId("other-mail");
        link.setOnAction(event -> other(line, all, other));
        row.getChildren().add(1, link);
    }

    private HBox row(Line line, boolean listed) {
        HBox row = new HBox(
                16,
                Cards.spring(),
                new MailingLink(bench, line.verdict().order(), model.names().of(line), listed, true));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("other-mail");
        return row;
    }

    private static OutgoingMail find(Drafts drafts, Kind kind) {
        return drafts.mails().stream()
                .filter(mail -> mail.kind() == kind)
                .findFirst()
                .orElse(null);
    }

    private String whyNone(Line line) {
        Statuses statuses = model.shown().statuses();
        Task task = line.task();
        OrderStatus target = statuses.find(task.to()).orElse(null);
        if (task.mail() == Task.MailMode.NONE) {
            return texts.text("mail.none.task", task.name());
        }
        if (target == null || !(target.mailUser() || target.mailManager())) {
            return texts.text("mail.none.status", statuses.label(task.to()));
        }
        return line.verdict().order().hasMailAddress()
                ? texts.text("mail.none.subject", statuses.label(task.to()))
                : texts.text("mail.none.address");
    }
}
