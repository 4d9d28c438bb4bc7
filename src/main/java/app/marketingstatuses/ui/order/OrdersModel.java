package app.marketingstatuses.ui.order;

import app.marketingstatuses.session.OrderPage;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.shop.FoundOrder;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the orders' screen is about now, and how it gets there. */
final class OrdersModel {
    static final int MOST_FOUND = 50;
    static final int MOST_IN_STATUS = 200;

    private final Workbench workbench;
    private final Texts texts;
    private final Jobs.Slot slot;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", new Shown.Nothing());
    private final ReadOnlyBooleanWrapper hasList = new ReadOnlyBooleanWrapper(this, "hasList");
    private Function<ShopSession, Shown> list;
    private Function<ShopSession, Shown> question;

    OrdersModel(Workbench workbench, Texts texts) {
        this.workbench = workbench;
        this.texts = texts;
        this.slot = workbench.jobs().slot();
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether there is a list to go back to from an order. */
    ReadOnlyBooleanProperty hasListProperty() {
        return hasList.getReadOnlyProperty();
    }

    /**
     * Looks for orders; an empty text forgets what was looked for.
     *
     * @param openSingle whether the only order found, or the only one of that very number, is opened at once
     */
    void search(String text, boolean openSingle) {
        String wanted = text.strip();
        if (wanted.isEmpty()) {
            slot.cancel();
            list = null;
            question = null;
            shown.set(new Shown.Nothing());
            hasList.set(false);
            return;
        }
        Function<ShopSession, Shown> find = shop -> found(shop, wanted);
        list = find;
        ask(texts.text("searching"), openSingle ? shop -> single(shop, (Shown.Found) find.apply(shop)) : find);
    }

    private static Shown found(ShopSession shop, String text) {
        List<FoundOrder> found = shop.search().find(text, MOST_FOUND + 1);
        boolean more = found.size() > MOST_FOUND;
        return new Shown.Found(text, Shown.Table.of(shop, more ? found.subList(0, MOST_FOUND) : found), more);
    }

    /** The only order found, or the only one of exactly that number. */
    private static Shown single(ShopSession shop, Shown.Found found) {
        List<FoundOrder> orders = found.table().orders();
        List<FoundOrder> exact = orders.stream()
                .filter(order -> order.num().equals(found.text()))
                .toList();
        List<FoundOrder> meant = exact.size() == 1 ? exact : orders;
        return meant.size() == 1 ? page(shop, meant.get(0).id()) : found;
    }

    /** Shows the orders that stand in a status. */
    void openStatus(int status) {
        list = shop -> new Shown.InStatus(
                status,
                Shown.Table.of(shop, shop.search().in(status, MOST_IN_STATUS)),
                shop.search().countByStatus().getOrDefault(status, 0L));
        ask(texts.text("searching"), list);
    }

    /** Shows one order. */
    void openOrder(long orderId) {
        ask(texts.text("loading"), shop -> page(shop, orderId));
    }

    private static Shown page(ShopSession shop, long orderId) {
        return OrderPage.read(shop, orderId).<Shown>map(Shown.Page::new).orElseGet(() -> new Shown.Missing(orderId));
    }

    /** Back from an order to the list it was chosen from; nothing where there was none. */
    void back() {
        if (list != null) {
            ask(texts.text("searching"), list);
        }
    }

    /** Looks again at what is shown. */
    void refresh() {
        if (shown.get() instanceof Shown.Page page) {
            openOrder(page.page().explanation().order().id());
        } else if (question != null) {
            ask(texts.text("loading"), question);
        }
    }

    private void ask(String title, Function<ShopSession, Shown> asked) {
        question = asked;
        slot.run(title, progress -> workbench.desk().visit(asked), answer -> {
            hasList.set(list != null);
            shown.set(answer);
        });
    }

    void close() {
        slot.cancel();
    }
}
