package app.marketingstatuses.ui.history;

import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.store.MailState;
import app.marketingstatuses.store.RunMail;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.part.TableMemory;
import app.marketingstatuses.ui.text.Texts;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/** The mails that a run queued; a click leads to the letter. */
final class MailsTab extends TableView<RunMail> {
    private final Workbench workbench;
    private final Texts texts;
    private final HistoryWords words;
    private final ObservableList<RunMail> mails = FXCollections.observableArrayList();

    MailsTab(Workbench workbench) {
        this.workbench = workbench;
        this.texts = workbench.texts(MailsTab.class);
        this.words = new HistoryWords(texts, workbench.formats());
        SortedList<RunMail> sorted = new SortedList<>(mails);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setId("run-mails");
        setAccessibleText(texts.text("column.mails"));
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new EmptyState("fth-mail", texts.text("mails.empty"), texts.text("mails.empty.hint")));
        Columns<RunMail> columns = new Columns<>(texts);
        getColumns()
                .setAll(List.of(
                        columns.node("order", 110, this::order, Comparator.comparingLong(RunMail::orderId)),
                        columns.text("to", 110, mail -> texts.text("kind." + mail.kind())),
                        columns.node("state", 150, this::state, Comparator.comparing(RunMail::state)),
                        columns.number(
                                "attempts",
                                80,
                                mail -> new Label(texts.number(mail.attempts())),
                                Comparator.comparingInt(RunMail::attempts)),
                        columns.text("why", 320, words::error)));
        setOnKeyPressed(event -> {
            RunMail mail = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && mail != null) {
                open(mail);
            }
        });
        TableMemory.remember(this, "history.mails", workbench.memory());
    }

    void show(RunDetail detail) {
        mails.setAll(detail.mails());
    }

    private void open(RunMail mail) {
        workbench.go(new Destination.OneMail(mail.id()));
    }

    private Node order(RunMail mail) {
        Hyperlink link = new Hyperlink(
                mail.orderId() == OutgoingMail.NO_ORDER
                        ? texts.text("mail.report")
                        : HistoryWords.number(mail.orderId(), mail.orderNum()));
        link.setMnemonicParsing(false);
        link.setAccessibleText(texts.text("mail.open") + " " + link.getText());
        link.setOnAction(event -> open(mail));
        return link;
    }

    private Node state(RunMail mail) {
        Label label = Columns.label(words.state(mail.state()));
        if (mail.state() == MailState.DEAD) {
            label.setGraphic(Icons.danger());
            label.getStyleClass().add("danger-text");
        }
        return label;
    }
}
