package app.marketingstatuses.ui.connect;

import app.marketingstatuses.session.OpenShop;
import app.marketingstatuses.settings.DesktopMemory;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.text.Texts;
import app.marketingstatuses.ui.welcome.WelcomePage;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * The saved shops and the ways to one: welcome, list, form, opening. All calls come on the desktop's thread; all work is
 * done in the background.
 */
public final class Connections {
    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private final ConnectTools tools;
    private final DesktopMemory memory;
    private final Texts texts;
    private final ShopBook book;
    private final Opening opening;
    private final Jobs.Slot forms;
    private final StackPane view = new StackPane();
    private Path aside;
    /** Begins a new connection; null where the list is not in sight. */
    private Runnable onNew;

    private FormDesk editing;

    /** @param onOpened gets a shop that was opened, and what is shown of it; closes it in the end */
    public Connections(ConnectTools tools, DesktopMemory memory, BiConsumer<OpenShop, ShopCard> onOpened) {
        this.tools = tools;
        this.memory = memory;
        this.texts = tools.texts();
        this.book = new ShopBook(tools.home(), tools.clock(), tools.keyStore());
        this.opening = new Opening(tools, book, this::show, this::showShops, onOpened);
        this.forms = tools.jobs().slot();
        view.getStyleClass().add("connections");
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
        view.getStylesheets()
                .add(Connections.class
                        .getResource("/app/marketingstatuses/ui/connect/connect.css")
                        .toExternalForm());
    }

    /** Always the same node. */
    public Node view() {
        return view;
    }

    /** The saved shops; where there are none, the welcome. */
    public void showShops() {
        editing = null;
        tools.jobs().run(texts.text("reading"), progress -> book.read(), this::showPage, trouble -> {
            showPage(new ShopBook.Page(List.of(), List.of(), null));
            tools.dialogs().trouble(trouble);
        });
    }

    private void showPage(ShopBook.Page page) {
        aside = page.aside() == null ? aside : page.aside();
        Runnable demo = () -> open(ShopCards.DEMO);
        Runnable add = () -> edit(null, page);
        if (page.isEmpty() && memory.get("shop") == null) {
            Node band = aside == null ? null : ListPage.asideBand(aside, texts);
            show(WelcomePage.of(tools.language(), band, demo, add));
        } else {
            show(ListPage.of(page, aside, memory.get("shop"), texts, new RowActions(page), demo, add));
        }
        onNew = add;
    }

    /**
     * Opens a shop by its key, asking for what it needs.
     *
     * @param key {@code demo} or {@code profile:NAME}; with any other, or null, the saved shops are shown
     */
    public void open(String key) {
        if (ShopCards.DEMO.equals(key)) {
            opening.demo(texts.text("demo.name"));
        } else if (key != null && key.startsWith(ShopCards.SAVED)) {
            opening.saved(key.substring(ShopCards.SAVED.length()));
        } else {
            showShops();
        }
    }

    /** Whether something typed into the form is not saved. */
    public boolean isDirty() {
        return editing != null && editing.isDirty();
    }

    private void show(Node node) {
        onNew = null;
        forms.cancel();
        view.getChildren().setAll(node);
    }

    private void keyed(KeyEvent event) {
        if (onNew != null && NEW.match(event)) {
            event.consume();
            onNew.run();
        } else if (onNew != null && event.getCode() == KeyCode.F5) {
            event.consume();
            showShops();
        }
    }

    /** Only the form has to know whether the system keeps passwords: no screen before it waits for that answer. */
    private void edit(Profile before, ShopBook.Page page) {
        forms.run(
                texts.text("reading.key-store"),
                progress -> book.hasKeyStore(),
                hasKeyStore -> edit(before, page, hasKeyStore));
    }

    private void edit(Profile before, ShopBook.Page page, boolean hasKeyStore) {
        Set<String> taken = page.shops().stream()
                .map(Profile::name)
                .filter(name -> before == null || !name.equals(before.name()))
                .collect(Collectors.toCollection(HashSet::new));
        page.faulty().forEach(wrong -> taken.add(wrong.name()));
        ShopForm form = new ShopForm(before, taken, hasKeyStore);
        editing = new FormDesk(form, tools, book, opening, hasKeyStore, this::show, this::showShops, this::renamed);
        editing.begin();
    }

    /** The shop that was open last stays so under its new name. */
    private void renamed(Profile before, Profile after) {
        if (before != null && (ShopCards.SAVED + before.name()).equals(memory.get("shop"))) {
            memory.put("shop", ShopCards.SAVED + after.name());
        }
    }

    /** What the rows of the list do. */
    private final class RowActions implements ShopRow.Actions {
        private final ShopBook.Page page;

        private RowActions(ShopBook.Page page) {
            this.page = page;
        }

        @Override
        public void open(Profile profile) {
            opening.saved(profile.name());
        }

        @Override
        public void edit(Profile profile) {
            Connections.this.edit(profile, page);
        }

        @Override
        public void delete(Profile profile) {
            tools.jobs().run(texts.text("deleting"), progress -> book.remove(profile.name()), this::deleted);
        }

        private void deleted(ShopBook.Removed removed) {
            String name = removed.profile().name();
            if ((ShopCards.SAVED + name).equals(memory.get("shop"))) {
                memory.put("shop", null);
            }
            showShops();
            tools.dialogs()
                    .notice(
                            texts.text("deleted", name),
                            texts.text("undo"),
                            () -> tools.jobs()
                                    .run(
                                            texts.text("saving"),
                                            progress -> {
                                                book.putBack(removed);
                                                return removed;
                                            },
                                            back -> showShops()));
        }
    }
}
