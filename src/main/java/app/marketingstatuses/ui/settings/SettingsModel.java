package app.marketingstatuses.ui.settings;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.settings.KeyStore;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.settings.Profiles;
import app.marketingstatuses.store.TrialMode;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.text.Texts;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What holds for the open shop, what is typed over it, and how that is saved. Knows no controls. */
final class SettingsModel {
    final SmtpForm smtp = new SmtpForm();
    final TrialForm trial = new TrialForm();
    final TypedSettings mailTimes = new TypedSettings("mail-pace", "quiet-hours");
    final TypedSettings report = new TypedSettings("digest", "digest-to");
    /** A zone's name; blank for the shop's own. */
    final StringProperty zone = new SimpleStringProperty("");

    final StringProperty fuse = new SimpleStringProperty("");

    private final Workbench workbench;
    private final Runnable onLooksChanged;
    private final Texts texts;
    private final Jobs.Slot looks;
    private final ReadOnlyObjectWrapper<ShopFacts> facts = new ReadOnlyObjectWrapper<>();

    SettingsModel(Workbench workbench, Runnable onLooksChanged) {
        this.workbench = workbench;
        this.onLooksChanged = onLooksChanged;
        texts = workbench.texts(SettingsModel.class);
        looks = workbench.jobs().slot();
    }

    /** Null until the first look. */
    ReadOnlyObjectProperty<ShopFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** Reads what holds; what is typed and not saved stays. */
    void refresh() {
        looks.run(
                texts.text("job.look"),
                progress -> workbench.desk().visit(shop -> ShopFacts.read(shop, workbench)),
                this::show);
    }

    private void show(ShopFacts found) {
        boolean first = facts.get() == null;
        if (first || !zoneDirty().get()) {
            zone.set(storedZone(found));
        }
        if (first || !fuseDirty().get()) {
            fuse.set(Integer.toString(found.fuse()));
        }
        if (first || !smtp.dirty().get()) {
            smtp.load(found.profile() == null ? null : found.profile().smtp());
        }
        trial.follow(found.trials());
        mailTimes.follow(found.own());
        report.follow(found.own());
        facts.set(found);
    }

    private static String storedZone(ShopFacts facts) {
        return facts.profile() == null || facts.profile().zone() == null
                ? ""
                : facts.profile().zone();
    }

    boolean isZone() {
        String typed = zone.get().strip();
        return typed.isEmpty() || ZoneId.getAvailableZoneIds().contains(typed);
    }

    boolean isFuse() {
        return fuse.get().strip().matches("[0-9]{1,9}");
    }

    BooleanBinding zoneDirty() {
        return Bindings.createBooleanBinding(
                () -> facts.get() != null && !zone.get().strip().equals(storedZone(facts.get())), zone, facts);
    }

    BooleanBinding fuseDirty() {
        return Bindings.createBooleanBinding(
                () -> facts.get() != null
                        && !fuse.get()
                                .strip()
                                .equals(Integer.toString(facts.get().fuse())),
                fuse,
                facts);
    }

    boolean isDirty() {
        return zoneDirty().get()
                || fuseDirty().get()
                || trial.dirty().get()
                || mailTimes.dirty().get()
                || report.dirty().get()
                || facts.get() != null && smtp.dirty().get();
    }

    /** Language or theme; null follows the system. Holds at once. */
    void look(String key, String value) {
        if (!Objects.equals(workbench.memory().get(key), value)) {
            workbench.memory().put(key, value);
            onLooksChanged.run();
        }
    }

    String look(String key) {
        return workbench.memory().get(key);
    }

    void saveZone() {
        String typed = zone.get().strip();
        asked(
                "zone.ask",
                () -> saveProfile(
                        profile -> profile.withZone(typed.isEmpty() ? null : typed), "zone.saved", onLooksChanged));
    }

    void saveSmtp() {
        Profile.Smtp typed = smtp.typed();
        asked(
                "smtp.ask",
                () -> saveProfile(profile -> profile.withSmtp(typed), "smtp.saved", () -> {
                    smtp.load(typed);
                    workbench.desk().changed();
                }));
    }

    /** What the connection says of a production shop decides on its mail and times: it asks, though only we keep it. */
    private void asked(String key, Runnable save) {
        if (workbench.desk().shop().production()) {
            workbench.dialogs().confirm(texts.text(key), texts.text(key + ".detail"), texts.text("save"), false, save);
        } else {
            save.run();
        }
    }

    private void saveProfile(UnaryOperator<Profile> change, String told, Runnable then) {
        String name = facts.get().profile().name();
        workbench
                .jobs()
                .run(
                        texts.text("job.save"),
                        progress -> {
                            Profiles profiles = Profiles.read(
                                    workbench.memory().home(), workbench.desk().clock());
                            Profile profile = profiles.named(name)
                                    .orElseThrow(
                                            () -> new Refusal(Refusal.Kind.USAGE, texts.text("profile.gone", name)));
                            Profile changed = change.apply(profile);
                            workbench.desk().adopt(changed);
                            Profile kept = kept(changed);
                            profiles.save(profiles.all().stream()
                                    .map(each -> each.name().equals(name) ? kept : each)
                                    .toList());
                            return changed;
                        },
                        changed -> {
                            facts.set(facts.get().with(changed)); // What was typed is saved: leaving loses nothing.
                            workbench.dialogs().notice(texts.text(told));
                            then.run();
                        });
    }

    /** The password goes where the connection keeps all its passwords; asked for each time, it is kept nowhere. */
    private Profile kept(Profile changed) {
        Profile.Smtp typed = changed.smtp();
        if (typed == null || changed.keep() == Profile.Keep.FILE) {
            return changed;
        }
        KeyStore keyStore = workbench.desk().keyStore();
        if (changed.keep() == Profile.Keep.KEY_STORE && typed.password() != null && keyStore.isThere()) {
            keyStore.put(KeyStore.mailOf(changed), typed.password());
        }
        return changed.withMailSecret(null);
    }

    void saveFuse() {
        String typed = fuse.get().strip();
        String detail = typed.equals("0") ? texts.text("fuse.ask.none") : texts.text("fuse.ask.detail", typed);
        set("fuse", typed, texts.text("fuse.ask"), detail);
    }

    /** @param name of the settings in our texts */
    void saveTyped(String name, TypedSettings settings) {
        Map<String, String> changes = settings.changes();
        workbench.write(
                texts.text(name + ".ask"),
                texts.text(name + ".ask.detail"),
                texts.text("save"),
                () -> workbench
                        .jobs()
                        .run(
                                texts.text("job.save"),
                                progress -> workbench.desk().visit(shop -> {
                                    changes.forEach(shop.store().settings()::set);
                                    return name;
                                }),
                                saved -> {
                                    settings.saved();
                                    workbench.dialogs().notice(texts.text("saved"));
                                    workbench.desk().changed();
                                }));
    }

    /** The address first where a trial begins, last where one ends: a trial is never without. */
    void saveTrial() {
        Trial wanted = trial.trial.get();
        String address = trial.address.get().strip();
        boolean overdue = trial.includeOverdue.get();
        boolean addressFirst = !address.isEmpty();
        boolean newAddress = trial.changesAddress();
        boolean trialChanges = trial.changesTrial();
        workbench.write(
                texts.text("trial.ask"),
                texts.text("trial.ask." + wanted.code(), address),
                texts.text("save"),
                () -> workbench
                        .jobs()
                        .run(
                                texts.text("job.save"),
                                progress -> workbench.desk().visit(shop -> {
                                    if (newAddress && addressFirst) {
                                        shop.store().settings().set(TrialMode.ADDRESS, address);
                                    }
                                    if (trialChanges) {
                                        shop.store().trials().set(wanted.code(), shop.now(), overdue);
                                    }
                                    if (newAddress && !addressFirst) {
                                        shop.store().settings().set(TrialMode.ADDRESS, "");
                                    }
                                    return wanted;
                                }),
                                saved -> {
                                    trial.saved();
                                    workbench.dialogs().notice(texts.text("saved"));
                                    workbench.desk().changed();
                                }));
    }

    /** @param template null to guess by the status's name */
    void chooseTemplate(int status, String template) {
        set(
                "template." + status,
                template == null ? "" : template,
                texts.text("template.ask"),
                texts.text("template.ask.detail"));
    }

    private void set(String key, String value, String question, String detail) {
        workbench.write(
                question,
                detail,
                texts.text("save"),
                () -> workbench
                        .jobs()
                        .run(
                                texts.text("job.save"),
                                progress -> workbench.desk().visit(shop -> {
                                    shop.store().settings().set(key, value);
                                    return key;
                                }),
                                saved -> {
                                    workbench.dialogs().notice(texts.text("saved"));
                                    workbench.desk().changed();
                                }));
    }

    /** Connects and logs in as for a mail, sends none; as typed, saved or not. */
    void testSmtp(Consumer<SmtpTest.Tested> onResult) {
        SmtpTest test = new SmtpTest(workbench);
        Profile.Smtp typed = smtp.typed();
        workbench
                .jobs()
                .run(
                        texts.text("job.test"),
                        progress -> workbench.desk().visit(shop -> test.of(shop, typed)),
                        onResult);
    }
}
