package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.engine.MailRoom;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.session.ShownMail;
import app.marketingstatuses.store.Saving;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.key.Marks;
import app.marketingstatuses.ui.mailview.MailContent;
import app.marketingstatuses.ui.mailview.MailView;
import app.marketingstatuses.ui.part.Band;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.report.Reports;
import app.marketingstatuses.ui.tasks.EnableModel.Answer;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Switching on is never a bare switch: what is overdue, what becomes of it, what the first customer would read. */
final class EnableDialog {
    private static final double WIDTH = 944;
    private static final double HEIGHT = 508;
    /** What the word of the trial takes, or of what stands in the way. */
    private static final double BAND = 56;

    private static final double MAIL_WIDTH = 406;

    private final Workbench workbench;
    private final Texts texts;
    private final Jobs.Slot rendering;

    EnableDialog(Workbench workbench) {
        this.workbench = workbench;
        this.texts = workbench.texts(EnableDialog.class);
        this.rendering = workbench.jobs().slot();
    }

    /** Looks at the shop, then asks. */
    void ask(Task task) {
        if (workbench.desk().shop().readOnly()) {
            workbench.write(null, null, null, () -> {});
            return;
        }
        workbench
                .jobs()
                .run(
                        texts.text("job.enable"),
                        progress -> workbench
                                .desk()
                                .visit(s -> EnableModel.at(s, task.id(), LookedAt.of(s, List.of(task), progress))),
                        model -> {
                            if (model == null) {
                                workbench.desk().changed();
                            } else {
                                show(model);
                            }
                        });
    }

    private void show(EnableModel model) {
        EnableWords words = new EnableWords(texts, workbench.formats(), model);
        EnableChoices choices = new EnableChoices(texts, words, model);
        EnableChecks checks = new EnableChecks(workbench, texts, model);
        MailView mail = new MailView(workbench);
        Label first = Cards.secondary("");
        VBox left = new VBox(12);
        if (model.trial().isOn()) {
            String where = model.trials().address();
            Band trial = new Band(
                    Band.Kind.WARNING,
                    texts.text("enable.inTrial." + model.trial().code(), where),
                    null);
            trial.setId("enable-trial");
            left.getChildren().add(trial);
        }
        if (model.obstacle() != null) {
            Band stop = new Band(
                    Band.Kind.DANGER,
                    texts.text("enable.obstacle"),
                    new Reports(workbench.language()).say(model.obstacle()));
            stop.setId("enable-obstacle");
            left.getChildren().add(stop);
        }
        left.getChildren().addAll(choices, spring(), checks);
        left.getStyleClass().add("enable-left");
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(2, Cards.semiBold(texts.text("enable.mail")), first, mail);
        VBox.setVgrow(mail, Priority.ALWAYS);
        right.getStyleClass().add("enable-mail");
        right.setPrefWidth(MAIL_WIDTH);
        right.setMinWidth(MAIL_WIDTH);
        HBox body = new HBox(left, right);
        int bands = (model.trial().isOn() ? 1 : 0) + (model.obstacle() == null ? 0 : 1);
        body.setPrefHeight(HEIGHT + bands * BAND);
        body.setMinHeight(0);
        Button yes = new Button();
        yes.setId("enable-yes");
        yes.getStyleClass().add("accent");
        yes.setDefaultButton(true);
        yes.setOnAction(event -> {
            workbench.dialogs().close();
            store(model, choices.answer(), Marks.plain(yes));
        });
        choices.onChange(() -> {
            yes.setDisable(!choices.isValid() || model.obstacle() != null);
            if (choices.isValid()) {
                yes.setText(words.button(choices.answer()));
                firstMail(model, choices.answer(), words, first, mail, checks);
            }
        });
        workbench.dialogs().show(frame(model, body, yes), choices.first());
    }

    private static VBox spring() {
        VBox spring = new VBox();
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private DialogShell frame(EnableModel model, HBox body, Button yes) {
        Button cancel = new Button(texts.text("cancel"));
        cancel.setId("enable-no");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> workbench.dialogs().close());
        Label production = new Label(texts.text("enable.production"));
        production.getStyleClass().add("environment");
        Label again = Cards.secondary(texts.text("enable.again"));
        boolean asks = workbench.desk().shop().production();
        List.of(production, again).forEach(label -> {
            label.setVisible(asks);
            label.setManaged(asks);
        });
        Label delay = Cards.secondary(workbench.formats().delay(model.task().afterMinutes()));
        HBox beside = new HBox(12, new Chips(model.statuses(), model.task()), delay);
        beside.setAlignment(Pos.CENTER_LEFT);
        return new DialogShell(
                texts.text("enable.title", model.task().name()),
                beside,
                texts.text("close"),
                workbench.dialogs()::close,
                body,
                WIDTH,
                production,
                again,
                Cards.spring(),
                cancel,
                yes);
    }

    private void firstMail(
            EnableModel model, Answer answer, EnableWords words, Label first, MailView mail, EnableChecks checks) {
        Verdict move = model.firstMove(answer).orElse(null);
        if (model.task().mail() == Task.MailMode.NONE || move == null) {
            first.setText("");
            mail.showNothing(texts.text(move == null ? "mail.noOrder" : "enable.noMail"));
            checks.mail(null);
            return;
        }
        first.setText(words.first(move));
        rendering.run(
                texts.text("job.mail"),
                progress -> workbench.desk().visit(session -> ShownMail.of(session, move)),
                found -> show(found, mail, checks));
    }

    private void show(ShownMail found, MailView mail, EnableChecks checks) {
        MailRoom.Drafts drafts = found.drafts();
        checks.mail(drafts);
        OutgoingMail shown = drafts.mails().stream()
                .filter(m -> m.kind() == OutgoingMail.Kind.CUSTOMER)
                .findFirst()
                .orElse(drafts.mails().isEmpty() ? null : drafts.mails().get(0));
        if (shown == null) {
            mail.showNothing(
                    drafts.failure() == null
                            ? texts.text("enable.noMail")
                            : new Reports(workbench.language()).say(drafts.failure()));
        } else {
            mail.show(MailContent.of(shown).telling(found.codeOf(shown)));
        }
    }

    private void store(EnableModel model, Answer answer, String yes) {
        workbench.write(
                texts.text("enable.title", model.task().name()),
                texts.text(model.trial().isOn() ? "enable.inTrial.detail" : "enable.real"),
                yes,
                () -> workbench
                        .jobs()
                        .run(
                                texts.text("job.on"),
                                progress -> workbench
                                        .desk()
                                        .visit(session ->
                                                session.store().tasks().save(model.switchedOn(answer, session.now()))),
                                saving -> told(saving, model)));
    }

    private void told(Saving saving, EnableModel model) {
        workbench.desk().changed();
        String name = model.task().name();
        workbench.dialogs().notice(texts.text(saving instanceof Saving.Done ? "enable.done" : "enable.changed", name));
    }
}
