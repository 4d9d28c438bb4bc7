package app.marketingstatuses.ui.settings;

import app.marketingstatuses.store.SettingsTable;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.text.Texts;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Where answers go, as it is typed beside what holds, and how that is saved. Knows no controls. */
final class RepliesForm {
    final StringProperty replyTo = new SimpleStringProperty("");
    final StringProperty unsubscribe = new SimpleStringProperty("");

    private final ObjectProperty<Replies> held = new SimpleObjectProperty<>(Replies.NONE);
    private final Workbench workbench;
    private final Texts texts;

    RepliesForm(Workbench workbench) {
        this.workbench = workbench;
        texts = workbench.texts(RepliesForm.class);
    }

    /** Follows the shop; what is typed stays. */
    void follow(Replies now) {
        boolean typed = dirty().get();
        held.set(now);
        if (!typed) {
            replyTo.set(now.replyTo());
            unsubscribe.set(now.unsubscribe());
        }
    }

    BooleanBinding dirty() {
        return Bindings.createBooleanBinding(
                () -> !replyTo.get().strip().equals(held.get().replyTo())
                        || !unsubscribe.get().strip().equals(held.get().unsubscribe()),
                replyTo,
                unsubscribe,
                held);
    }

    /** Whether each field holds one address or nothing. */
    BooleanBinding faulty() {
        return Bindings.createBooleanBinding(
                () -> !isAddress(Replies.REPLY_TO, replyTo) || !isAddress(Replies.UNSUBSCRIBE, unsubscribe),
                replyTo,
                unsubscribe);
    }

    private static boolean isAddress(String key, StringProperty typed) {
        String address = typed.get().strip();
        return address.isEmpty() || SettingsTable.takes(key, address);
    }

    void save() {
        String reply = replyTo.get().strip();
        String stop = unsubscribe.get().strip();
        write(Map.of(Replies.REPLY_TO, reply, Replies.UNSUBSCRIBE, stop), () -> {
            Replies before = held.get();
            held.set(new Replies(reply, stop, before.statuses(), before.transactional()));
        });
    }

    /** Says that the mail of a status goes to everybody, or not. */
    void setTransactional(int status, boolean everybody) {
        write(Map.of(Replies.key(status), everybody ? "yes" : ""), () -> {});
    }

    private void write(Map<String, String> settings, Runnable then) {
        workbench.write(
                texts.text("replies.ask"),
                texts.text("replies.ask.detail"),
                texts.text("save"),
                () -> workbench
                        .jobs()
                        .run(
                                texts.text("job.save"),
                                progress -> workbench.desk().visit(shop -> {
                                    settings.forEach(shop.store().settings()::set);
                                    return settings;
                                }),
                                saved -> {
                                    then.run();
                                    workbench.dialogs().notice(texts.text("saved"));
                                    workbench.desk().changed();
                                }));
    }
}
