package app.marketingstatuses.ui.settings;

import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Screen;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.PageHead;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Settings of the desktop and of the open shop. */
public final class SettingsScreen implements Screen {
    private static final double SIDE = 360;
    private static final double WIDEST = 1200;
    /** Room for the scroll bar beside the cards. */
    private static final double BAR = 14;

    private final SettingsModel model;
    private final RepliesForm replies;
    private final VBox page;

    /** @param onLooksChanged shows the whole desktop afresh, in its language and theme and the shop's zone */
    public SettingsScreen(Workbench workbench, Runnable onLooksChanged) {
        Texts texts = workbench.texts(SettingsScreen.class);
        model = new SettingsModel(workbench, onLooksChanged);
        replies = new RepliesForm(workbench);
        VBox shop = new VBox(
                12,
                new RunCard(model, workbench, texts),
                new SmtpCard(model, texts, workbench.desk().shop()),
                new RepliesCard(model, replies, texts),
                new TemplatesCard(model, texts),
                new TypedCard("mailTimes", List.of("mail-pace", "quiet-hours"), model.mailTimes, model, texts),
                new TypedCard("report", List.of("digest", "digest-to"), model.report, model, texts));
        VBox side = new VBox(
                12,
                new LooksCard(model, texts).node(),
                new ZoneCard(model, texts),
                new FuseCard(model, texts),
                new TrialCard(model, texts),
                new FilesCard(workbench, texts).node(),
                new AboutCard(texts).node());
        GridPane columns = new GridPane();
        columns.setHgap(12);
        ColumnConstraints main = new ColumnConstraints();
        main.setHgrow(Priority.ALWAYS);
        columns.getColumnConstraints().addAll(main, new ColumnConstraints(SIDE));
        columns.addRow(0, shop, side);
        columns.setMaxWidth(WIDEST);
        columns.setPadding(new Insets(0, BAR, 0, 0));
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setId("settings-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("settings-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setMargin(scroll, new Insets(0, -BAR, 0, 0));
        PageHead head = new PageHead(texts.text("title"));
        head.setSubtitle(texts.text("subtitle"));
        page = new VBox(head, scroll);
        page.getStyleClass().addAll("page", "settings-screen");
        page.getStylesheets()
                .add(Objects.requireNonNull(SettingsScreen.class.getResource("settings.css"))
                        .toExternalForm());
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public void open(Destination destination) {
        refresh();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public boolean isDirty() {
        return model.isDirty() || replies.dirty().get();
    }
}
