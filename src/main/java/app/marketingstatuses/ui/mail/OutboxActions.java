package app.marketingstatuses.ui.mail;

import app.marketingstatuses.engine.RunReport;
import app.marketingstatuses.engine.RunWatcher;
import app.marketingstatuses.mail.EmlTransport;
import app.marketingstatuses.mail.MailTest;
import app.marketingstatuses.mail.MailTransport;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.MailState;
import app.marketingstatuses.store.OutboxTable;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Progress;
import app.marketingstatuses.ui.report.MailTroubles;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** What the owner may do with mails. Each asks first and says afterwards what became of it. */
final class OutboxActions {
    private final Workbench workbench;
    private final Texts texts;
    private final MailTroubles troubles;

    OutboxActions(Workbench workbench) {
        this.workbench = workbench;
        texts = workbench.texts(OutboxActions.class);
        troubles = new MailTroubles(workbench.language());
    }

    /** Queues failed mails anew, and those that wait for another try. */
    void retry(List<Long> ids) {
        change(
                "retry",
                ids,
                OutboxTable.RETRYABLE,
                false,
                (shop, chosen) -> shop.store().outbox().retryWhatCan(chosen, shop.now()));
    }

    /** Sees to it that mails are never sent. */
    void drop(List<Long> ids) {
        change(
                "drop",
                ids,
                OutboxTable.DROPPABLE,
                true,
                (shop, chosen) -> shop.store().outbox().dropWhatCan(chosen));
    }

    private void change(
            String verb,
            List<Long> ids,
            Set<MailState> allowed,
            boolean danger,
            BiFunction<ShopSession, List<Long>, Integer> work) {
        if (ids.isEmpty() || refusesToWrite()) {
            return;
        }
        workbench
                .jobs()
                .run(
                        texts.text("job.look"),
                        progress -> workbench
                                .desk()
                                .visit(shop -> shop.store().outboxReader().among(ids, allowed)),
                        (List<Long> chosen) -> ask(verb, ids.size(), chosen, danger, work));
    }

    private void ask(
            String verb,
            int selected,
            List<Long> chosen,
            boolean danger,
            BiFunction<ShopSession, List<Long>, Integer> work) {
        if (chosen.isEmpty()) {
            workbench.dialogs().notice(texts.text(verb + ".none"));
            return;
        }
        int others = selected - chosen.size();
        String detail = texts.text(verb + ".detail") + (others == 0 ? "" : " " + texts.count(verb + ".others", others));
        workbench
                .dialogs()
                .confirm(
                        texts.count(verb + ".ask", chosen.size()),
                        detail,
                        texts.count(verb + ".yes", chosen.size()),
                        danger,
                        () -> workbench
                                .jobs()
                                .run(
                                        texts.text("job." + verb),
                                        progress -> workbench.desk().visit(shop -> work.apply(shop, chosen)),
                                        (Integer done) -> told(verb, done)));
    }

    private void told(String verb, int done) {
        workbench.dialogs().notice(texts.count(verb + ".done", done));
        workbench.desk().changed();
    }

    private boolean refusesToWrite() {
        boolean readOnly = workbench.desk().shop().readOnly();
        if (readOnly) {
            workbench.dialogs().notice(texts.text("readOnly"));
        }
        return readOnly;
    }

    /** Sends what is due, under the same guards as a run. */
    void sendNow(long due) {
        if (due == 0 || refusesToWrite()) {
            return;
        }
        workbench
                .dialogs()
                .confirm(
                        texts.count("flush.ask", due),
                        texts.text(isDemo() ? "flush.detail.demo" : "flush.detail"),
                        texts.count("flush.yes", due),
                        false,
                        () -> workbench
                                .jobs()
                                .runToItsEnd(
                                        texts.text("job.flush"),
                                        this::flush,
                                        this::flushed,
                                        workbench.dialogs()::trouble));
    }

    private RunReport flush(Progress progress) {
        String user = System.getProperty("user.name", "");
        return workbench.desk().visit(shop -> shop.runner(List.of(), user).flush(user, watching(progress)));
    }

    private static RunWatcher watching(Progress progress) {
        return new RunWatcher() {
            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }

            @Override
            public void orders(int done, int total) {}

            @Override
            public void mailsSent(int sent) {}
        };
    }

    private void flushed(RunReport report) {
        StringBuilder told =
                new StringBuilder(texts.count("flush.done", report.mail().sent()));
        append(told, "flush.retrying", report.mail().retrying());
        append(told, "flush.dead", report.mail().dead());
        append(told, "flush.dropped", report.mail().dropped());
        append(told, "flush.quiet", report.mail().quiet());
        append(told, "flush.left", report.mail().left());
        if (report.mail().trouble() != null) {
            told.append(' ').append(texts.text("flush.stopped"));
        }
        workbench.dialogs().notice(told.toString());
        workbench.desk().changed();
    }

    private void append(StringBuilder told, String key, int count) {
        if (count > 0) {
            told.append(' ').append(texts.count(key, count));
        }
    }

    /**
     * Sends a test message; the sentence that comes back is for the user.
     *
     * @param onTrouble the shop could not even be asked; that is told already
     */
    void test(String to, Consumer<TestResult> onResult, Runnable onTrouble) {
        workbench
                .jobs()
                .run(
                        texts.text("job.test"),
                        progress -> workbench.desk().visit(shop -> test(shop, to)),
                        onResult,
                        trouble -> {
                            onTrouble.run();
                            workbench.dialogs().trouble(trouble);
                        });
    }

    private TestResult test(ShopSession shop, String to) {
        MailTransport transport = shop.mailTransport();
        MailTest.Report report =
                MailTest.send(transport, shop.setting("emailsender"), shop.setting("site_name"), to.strip());
        if (!report.accepted()) {
            return new TestResult(false, troubles.say(report.error()), troubles.reply(report.error()));
        }
        return new TestResult(true, texts.text(transport instanceof EmlTransport ? "test.file" : "test.sent"), null);
    }

    /** Whether mail of this shop goes into files only. */
    boolean isDemo() {
        return "demo".equals(workbench.desk().shop().key());
    }

    /** @param raw the server's reply in short; null where it took the message */
    record TestResult(boolean accepted, String sentence, String raw) {}
}
