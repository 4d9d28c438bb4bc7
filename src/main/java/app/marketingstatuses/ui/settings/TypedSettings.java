package app.marketingstatuses.ui.settings;

import app.marketingstatuses.store.SettingsTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Some settings of the shop as they are typed, beside what holds. An empty one is as if nobody had set it. Knows no controls. */
final class TypedSettings {
    private static final Set<String> NOTHING = Set.of("0", "off");

    private final Map<String, StringProperty> typed = new LinkedHashMap<>();
    private final ObjectProperty<Map<String, String>> held = new SimpleObjectProperty<>(Map.of());

    TypedSettings(String... keys) {
        for (String key : keys) {
            typed.put(key, new SimpleStringProperty(""));
        }
    }

    StringProperty of(String key) {
        return typed.get(key);
    }

    /** Follows the shop; what is typed stays. */
    void follow(Map<String, String> settings) {
        boolean keeps = !changes().isEmpty();
        Map<String, String> now = new LinkedHashMap<>();
        typed.keySet().forEach(key -> now.put(key, shown(settings.getOrDefault(key, ""))));
        held.set(now);
        if (!keeps) {
            typed.forEach((key, value) -> value.set(now.get(key)));
        }
    }

    private static String shown(String value) {
        return NOTHING.contains(value) ? "" : value;
    }

    /** What is typed holds from now on. */
    void saved() {
        Map<String, String> now = new LinkedHashMap<>();
        typed.forEach((key, value) -> now.put(key, value.get().strip()));
        held.set(now);
    }

    /** What is typed and does not hold yet, by key. */
    Map<String, String> changes() {
        Map<String, String> changes = new LinkedHashMap<>();
        typed.forEach((key, value) -> {
            if (!value.get().strip().equals(held.get().getOrDefault(key, ""))) {
                changes.put(key, value.get().strip());
            }
        });
        return changes;
    }

    BooleanBinding dirty() {
        return Bindings.createBooleanBinding(() -> !changes().isEmpty(), everything());
    }

    /** Whether one of them makes no sense as it is typed. */
    BooleanBinding faulty(String key) {
        StringProperty value = typed.get(key);
        return Bindings.createBooleanBinding(() -> !SettingsTable.takes(key, value.get()), value);
    }

    /** Whether any of them makes no sense. */
    BooleanBinding faulty() {
        return Bindings.createBooleanBinding(
                () -> typed.entrySet().stream()
                        .anyMatch(each -> !SettingsTable.takes(
                                each.getKey(), each.getValue().get())),
                everything());
    }

    private Observable[] everything() {
        Observable[] all = typed.values().toArray(new Observable[typed.size() + 1]);
        all[typed.size()] = held;
        return all;
    }
}
