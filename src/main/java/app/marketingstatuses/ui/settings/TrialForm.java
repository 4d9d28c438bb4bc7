package app.marketingstatuses.ui.settings;

import app.marketingstatuses.domain.Trial;
import app.marketingstatuses.store.SettingsTable;
import app.marketingstatuses.store.TrialMode;
import app.marketingstatuses.store.TrialState;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The shop's trial as it is chosen and typed, beside what holds. Knows no controls. */
final class TrialForm {
    final ObjectProperty<Trial> trial = new SimpleObjectProperty<>(Trial.OFF);
    final StringProperty address = new SimpleStringProperty("");
    final BooleanProperty includeOverdue = new SimpleBooleanProperty();

    private final ObjectProperty<TrialState> held = new SimpleObjectProperty<>(TrialState.NONE);

    /** Follows the shop; what is typed stays. */
    void follow(TrialState now) {
        boolean typed = dirty().get();
        held.set(now);
        if (!typed) {
            trial.set(now.shop());
            address.set(stored(now));
            includeOverdue.set(false);
        }
    }

    /** What is typed holds from now on. */
    void saved() {
        held.set(new TrialState(
                trial.get(), address.get().isBlank() ? null : address.get().strip()));
        includeOverdue.set(false);
    }

    TrialState held() {
        return held.get();
    }

    private static String stored(TrialState state) {
        return state.address() == null ? "" : state.address();
    }

    boolean changesAddress() {
        return !address.get().strip().equals(stored(held.get()));
    }

    boolean changesTrial() {
        return trial.get() != held.get().shop();
    }

    BooleanBinding dirty() {
        return Bindings.createBooleanBinding(() -> changesTrial() || changesAddress(), trial, address, held);
    }

    /** Whether tasks will be in less of a trial than now. */
    BooleanBinding loosens() {
        return Bindings.createBooleanBinding(() -> held.get().shop().isStricterThan(trial.get()), trial, held);
    }

    /** What is wrong; empty for nothing. */
    String fault() {
        String typed = address.get().strip();
        if (trial.get().isOn() && typed.isEmpty()) {
            return "trial.fault.none";
        }
        return typed.isEmpty() || SettingsTable.takes(TrialMode.ADDRESS, typed) ? "" : "trial.fault.address";
    }
}
