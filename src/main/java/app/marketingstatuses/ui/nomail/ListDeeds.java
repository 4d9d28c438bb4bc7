package app.marketingstatuses.ui.nomail;

import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.Addressee;
import app.marketingstatuses.store.DoNotMailFault;
import app.marketingstatuses.store.DoNotMailImport;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.text.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What can be done with the list: each thing asks or can be taken back. */
final class ListDeeds {
    private final Workbench workbench;
    private final Texts texts;

    ListDeeds(Workbench workbench) {
        this.workbench = workbench;
        texts = workbench.texts(ListDeeds.class);
    }

    /** Whoever is typed: an address, a customer's number with or without {@code #}; empty where it is neither. */
    static Optional<Addressee> typed(String text) {
        String stripped = text.strip();
        return Addressee.read(stripped.matches("[0-9]+") ? "#" + stripped : stripped);
    }

    /**
     * Puts somebody on the list, where the shop has such a customer.
     *
     * @param onAnswer told what is wrong in words, or empty where they are on the list now
     */
    void add(Addressee who, Consumer<String> onAnswer) {
        writing(() -> change("job.add", shop -> added(shop, who), (Integer added) -> {
            if (added < 0) {
                onAnswer.accept(texts.text("fault.unknown-customer"));
                return;
            }
            onAnswer.accept("");
            told(added == 0 ? "added.known" : "added", who.text(), added == 0 ? null : () -> takeOff(List.of(who)));
        }));
    }

    private int added(ShopSession shop, Addressee who) {
        return shop.store().doNotMail().unknown(List.of(who)).isEmpty()
                ? shop.store().doNotMail().add(List.of(who), shop.now(), workbench.user())
                : -1;
    }

    /** Takes people off the list, and offers to put them back. */
    void remove(List<Addressee> who) {
        if (!who.isEmpty()) {
            writing(() -> takeOff(who, () -> putBack(who)));
        }
    }

    private void takeOff(List<Addressee> who) {
        takeOff(who, null);
    }

    private void takeOff(List<Addressee> who, Runnable undo) {
        change("job.remove", shop -> shop.store().doNotMail().remove(who), (Integer removed) -> {
            String words = texts.count("removed", removed);
            if (undo == null || removed == 0) {
                workbench.dialogs().notice(words);
            } else {
                workbench.dialogs().notice(words, texts.text("undo"), undo);
            }
        });
    }

    private void putBack(Collection<Addressee> who) {
        change(
                "job.add",
                shop -> shop.store().doNotMail().add(who, shop.now(), workbench.user()),
                (Integer added) -> workbench.dialogs().notice(texts.count("added.back", added)));
    }

    /**
     * Takes over pasted lines, all or none.
     *
     * @param onFaults told what is wrong, one line each; none where all is taken over
     */
    void importing(String text, Consumer<List<String>> onFaults) {
        writing(() -> change(
                "job.import",
                shop -> shop.store().doNotMail().importing(text, shop.now(), workbench.user()),
                (DoNotMailImport came) -> {
                    onFaults.accept(came.faults().stream().map(this::words).toList());
                    if (came.faults().isEmpty()) {
                        String known = came.known() == 0 ? "" : " " + texts.count("imported.known", came.known());
                        workbench.dialogs().notice(texts.count("imported", came.added()) + known);
                    }
                }));
    }

    private String words(DoNotMailFault fault) {
        String what = texts.text("fault."
                + fault.code().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        return fault.line() == 0 ? what : texts.text("fault.line", texts.number(fault.line()), what);
    }

    /** A customer of an order: asks, and can be taken back. */
    void stopMailing(Addressee customer, String name) {
        if (refusesToWrite()) {
            return;
        }
        workbench
                .dialogs()
                .confirm(
                        texts.text("stop.ask", name),
                        texts.text("stop.detail"),
                        texts.text("stop.yes"),
                        false,
                        () -> change(
                                "job.add",
                                shop -> shop.store().doNotMail().add(List.of(customer), shop.now(), workbench.user()),
                                (Integer added) -> told("added", name, () -> takeOff(List.of(customer)))));
    }

    /** The customer of an order may be written to again, by whatever entry they were listed. */
    void mailAgain(List<Addressee> who, String name) {
        if (refusesToWrite()) {
            return;
        }
        workbench
                .dialogs()
                .confirm(
                        texts.text("again.ask", name),
                        texts.text("again.detail"),
                        texts.text("again.yes"),
                        false,
                        () -> change(
                                "job.remove",
                                shop -> {
                                    List<Addressee> listed = who.stream()
                                            .filter(shop.store().doNotMail()::contains)
                                            .toList();
                                    shop.store().doNotMail().remove(listed);
                                    return listed;
                                },
                                (List<Addressee> listed) -> told("again.done", name, () -> putBack(listed))));
    }

    private void told(String key, String name, Runnable undo) {
        if (undo == null) {
            workbench.dialogs().notice(texts.text(key, name));
        } else {
            workbench.dialogs().notice(texts.text(key, name), texts.text("undo"), undo);
        }
    }

    private <T> void change(String title, Function<ShopSession, T> work, Consumer<T> onDone) {
        workbench.jobs().run(texts.text(title), progress -> workbench.desk().visit(work), (T answer) -> {
            onDone.accept(answer);
            workbench.desk().changed();
        });
    }

    private void writing(Runnable work) {
        workbench.write(texts.text("write.ask"), texts.text("write.detail"), texts.text("write.yes"), work);
    }

    private boolean refusesToWrite() {
        boolean readOnly = workbench.desk().shop().readOnly();
        if (readOnly) {
            workbench.dialogs().notice(texts.text("readOnly"));
        }
        return readOnly;
    }
}
