package app.marketingstatuses.ui.mail;

import app.marketingstatuses.store.OutboxCounts;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Screen;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.nomail.NoMailPane;
import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.part.PageHead;
import app.marketingstatuses.ui.template.TemplatePlace;
import app.marketingstatuses.ui.template.TemplatesPane;
import app.marketingstatuses.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The outbox, the templates that mails are made of, and those who get none. */
public final class MailScreen implements Screen {
    private static final double WIDE = 1500;

    private final Workbench workbench;
    private final Texts texts;
    private final OutboxModel model;
    private final OutboxActions actions;
    private final MailList list;
    private final LetterPane letter;
    private final SplitPane split = new SplitPane();
    private final Button test;
    private final Button sendNow;
    private final PageHead head;
    private final MailTabs tabs;
    private final VBox page;
    private TemplatesPane templates;
    private NoMailPane noMail;

    public MailScreen(Workbench workbench) {
        this.workbench = workbench;
        texts = workbench.texts(MailScreen.class);
        model = new OutboxModel(workbench, Platform::runLater);
        actions = new OutboxActions(workbench);
        list = new MailList(model, actions, workbench, texts);
        letter = new LetterPane(model, actions, workbench, texts);
        test = new Button(texts.text("test"), Icons.of("fth-at-sign"));
        test.setId("mail-test");
        test.setOnAction(event -> test());
        sendNow = new Button(null, Icons.of("fth-send"));
        sendNow.setId("mail-send");
        sendNow.getStyleClass().add("accent");
        sendNow.setOnAction(event -> act());
        head = new PageHead(texts.text("title"), test, sendNow);
        split.getItems().setAll(list);
        VBox.setVgrow(split, Priority.ALWAYS);
        tabs = new MailTabs(texts, this::choose);
        page = new VBox(head, tabs, split);
        page.getStyleClass().addAll("page", "mail-screen");
        page.getStylesheets().add(MailScreen.class.getResource("mail.css").toExternalForm());
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        page.widthProperty().addListener((p, was, now) -> list.table().narrow(isNarrow()));
        listen();
        showCounts(model.countsProperty().get());
    }

    private void listen() {
        model.countsProperty().addListener((p, was, counts) -> showCounts(counts));
        model.readyProperty().addListener((p, was, ready) -> showReady(ready));
        model.letterProperty().addListener((p, was, opened) -> showLetter(opened));
        list.table().getSelectionModel().selectedItemProperty().addListener((p, was, row) -> {
            if (row != null && !model.updatingProperty().get()) {
                model.open(row.id());
            }
        });
    }

    private void showCounts(OutboxCounts counts) {
        sendNow.setText(counts.due() == 0 ? texts.text("send.none") : texts.count("send", counts.due()));
        sendNow.setDisable(counts.due() == 0);
        sendNow.setTooltip(new Tooltip(texts.text("send.hint")));
        head.setSubtitle(subtitle(counts));
    }

    private String subtitle(OutboxCounts counts) {
        List<String> parts = new ArrayList<>();
        for (MailFilter filter : List.of(MailFilter.WAITING, MailFilter.RETRYING, MailFilter.DEAD)) {
            long count = filter.count(counts);
            if (count > 0) {
                parts.add(texts.count("sum." + filter.key(), count));
            }
        }
        if (counts.quiet() > 0) {
            parts.add(Math.min(1, parts.size()), texts.count("sum.quiet", counts.quiet())); // Of those that wait.
        }
        if (counts.pace() > 0 && counts.due() > counts.pace()) {
            parts.add(texts.text("sum.pace", texts.number(counts.pace())));
        }
        return parts.isEmpty() ? texts.text("sum.none") : String.join(", ", parts);
    }

    private void showReady(boolean ready) {
        test.setDisable(!ready);
        if (ready) {
            choose(tabs.chosen());
        } else {
            EmptyState notReady = new EmptyState("fth-mail", texts.text("notReady"), texts.text("notReady.hint"));
            VBox.setVgrow(notReady, Priority.ALWAYS);
            page.getChildren().setAll(head, notReady);
        }
    }

    private void choose(MailTabs.Side side) {
        if (!Boolean.TRUE.equals(model.readyProperty().get())) {
            return;
        }
        boolean outbox = side == MailTabs.Side.OUTBOX;
        for (Button button : List.of(test, sendNow)) {
            button.setVisible(outbox);
            button.setManaged(outbox);
        }
        page.getChildren()
                .setAll(
                        head,
                        tabs,
                        switch (side) {
                            case OUTBOX -> split;
                            case TEMPLATES -> templates();
                            case NOMAIL -> noMail();
                        });
    }

    /** Made when it is first looked at. */
    private Node templates() {
        if (templates == null) {
            templates = new TemplatesPane(workbench);
            VBox.setVgrow(templates, Priority.ALWAYS);
            templates.refresh();
        }
        return templates;
    }

    private Node noMail() {
        if (noMail == null) {
            noMail = new NoMailPane(workbench);
            VBox.setVgrow(noMail, Priority.ALWAYS);
            noMail.refresh();
        }
        return noMail;
    }

    private boolean shows(MailTabs.Side side) {
        return tabs.chosen() == side;
    }

    private void showLetter(Letter opened) {
        boolean shown = split.getItems().contains(letter);
        if (opened == null) {
            split.getItems().remove(letter);
        } else if (!shown) {
            split.getItems().add(letter);
            split.setDividerPositions(isWide() ? 0.62 : 0.54);
        }
        list.table().narrow(isNarrow());
    }

    private boolean isWide() {
        return page.getWidth() >= WIDE;
    }

    private boolean isNarrow() {
        return model.letterProperty().get() != null && !isWide();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE
                && shows(MailTabs.Side.OUTBOX)
                && model.letterProperty().get() != null) {
            model.closeLetter();
            list.table().requestFocus();
            event.consume();
        }
    }

    private void test() {
        TestMailDialog dialog = new TestMailDialog(actions, texts, workbench.dialogs());
        workbench.dialogs().show(dialog, dialog.first());
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public void open(Destination destination) {
        if (destination instanceof Destination.OneTemplate wanted) {
            choose(wanted);
            return;
        }
        if (destination instanceof Destination.DeadMails) {
            tabs.choose(MailTabs.Side.OUTBOX);
            model.closeLetter();
            list.choose(MailFilter.DEAD);
        } else if (destination instanceof Destination.OneMail mail) {
            tabs.choose(MailTabs.Side.OUTBOX);
            list.clear();
            model.open(mail.mailId());
        }
        refresh();
    }

    /** The first look at the shop may still be on its way. */
    private void choose(Destination.OneTemplate wanted) {
        if (model.readyProperty().get() == null) {
            model.readyProperty().addListener(new ChangeListener<>() {
                @Override
                public void changed(ObservableValue<? extends Boolean> ready, Boolean was, Boolean now) {
                    ready.removeListener(this);
                    choose(wanted);
                }
            });
            refresh();
        } else if (model.readyProperty().get()) {
            tabs.choose(MailTabs.Side.TEMPLATES);
            templates.open(new TemplatePlace(wanted.status(), wanted.audience(), wanted.language()));
        }
    }

    @Override
    public void refresh() {
        model.refresh();
        if (templates != null && shows(MailTabs.Side.TEMPLATES)) {
            templates.refresh();
        } else if (noMail != null && shows(MailTabs.Side.NOMAIL)) {
            noMail.refresh();
        }
    }

    @Override
    public void find() {
        if (templates != null && shows(MailTabs.Side.TEMPLATES)) {
            templates.find();
        } else if (noMail != null && shows(MailTabs.Side.NOMAIL)) {
            noMail.find();
        } else {
            list.find();
        }
    }

    @Override
    public void act() {
        if (templates != null && shows(MailTabs.Side.TEMPLATES)) {
            templates.act();
        } else if (noMail != null && shows(MailTabs.Side.NOMAIL)) {
            noMail.act();
        } else {
            actions.sendNow(model.countsProperty().get().due());
        }
    }

    @Override
    public boolean isDirty() {
        return templates != null && templates.isDirty();
    }

    @Override
    public void close() {
        if (templates != null) {
            templates.close();
        }
    }
}
