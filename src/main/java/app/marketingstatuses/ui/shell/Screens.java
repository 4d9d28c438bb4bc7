package app.marketingstatuses.ui.shell;

import app.marketingstatuses.ui.desk.Destination.Place;
import app.marketingstatuses.ui.desk.Screen;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.history.HistoryScreen;
import app.marketingstatuses.ui.mail.MailScreen;
import app.marketingstatuses.ui.order.OrdersScreen;
import app.marketingstatuses.ui.overview.OverviewScreen;
import app.marketingstatuses.ui.preview.PreviewScreen;
import app.marketingstatuses.ui.settings.SettingsScreen;
import app.marketingstatuses.ui.tasks.TasksScreen;
import java.util.EnumMap;
import java.util.Map;

/** The screens of the open shop, each made when it is first looked at. */
final class Screens {
    private final Map<Place, Screen> made = new EnumMap<>(Place.class);
    private final Workbench workbench;
    private final Runnable onLooksChanged;

    Screens(Workbench workbench, Runnable onLooksChanged) {
        this.workbench = workbench;
        this.onLooksChanged = onLooksChanged;
    }

    Screen at(Place place) {
        return made.computeIfAbsent(place, this::make);
    }

    private Screen make(Place place) {
        return switch (place) {
            case OVERVIEW -> new OverviewScreen(workbench);
            case TASKS -> new TasksScreen(workbench);
            case PREVIEW -> new PreviewScreen(workbench);
            case ORDERS -> new OrdersScreen(workbench);
            case HISTORY -> new HistoryScreen(workbench);
            case MAIL -> new MailScreen(workbench);
            case SETTINGS -> new SettingsScreen(workbench, onLooksChanged);
        };
    }

    boolean anyDirty() {
        return made.values().stream().anyMatch(Screen::isDirty);
    }

    void close() {
        made.values().forEach(Screen::close);
    }
}
