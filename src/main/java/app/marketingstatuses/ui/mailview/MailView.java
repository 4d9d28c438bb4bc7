package app.marketingstatuses.ui.mailview;

import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.text.Texts;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/**
 * A mail as its reader sees it: who writes to whom about what, and its HTML drawn on white, 600 pixels wide, zoomed to fit;
 * or its plain text, or its source. Nothing is fetched from anywhere. For the desktop's thread; the drawing itself is done
 * in the background.
 */
public final class MailView extends BorderPane {
    /** How wide a mail is on a desktop, in its own pixels. */
    public static final int DESKTOP = Painter.WIDTH;

    /** The same on a phone. */
    public static final int PHONE = 375;

    private final Workbench bench;
    private final Texts texts;
    private final Jobs.Slot drawing;
    private final MailHead head;
    private final MailSheet sheet = new MailSheet(zoom -> draw());
    private final TextArea words = new TextArea();
    private final StackPane body = new StackPane();
    private final MailFoot foot;
    private MailContent shown;

    public MailView(Workbench bench) {
        this.bench = bench;
        texts = bench.texts(MailView.class);
        drawing = bench.jobs().slot();
        head = new MailHead(texts);
        foot = new MailFoot(texts, this::side, this::copy, this::browse);
        words.setEditable(false);
        words.setWrapText(true);
        words.getStyleClass().add("mail-words");
        sheet.setAccessibleText(texts.text("html.accessible"));
        sheet.zoomProperty()
                .addListener(change -> foot.setZoom(sheet.zoomProperty().get()));
        foot.setZoom(1);
        getStyleClass().add("mail-view");
        getStylesheets()
                .add(Objects.requireNonNull(MailView.class.getResource("mailview.css"))
                        .toExternalForm());
        showNothing(texts.text("nothing"));
    }

    /** Shows a mail, in the way of looking that was last chosen where it has that. */
    public void show(MailContent mail) {
        shown = mail;
        head.show(mail);
        sheet.clear();
        foot.offer(mail);
        setTop(head);
        setCenter(body);
        setBottom(foot);
        side(foot.side());
    }

    /** Draws it as wide as it is on a desktop or a phone. */
    public void setPaper(int pixels) {
        if (sheet.paper() != pixels) {
            sheet.setPaper(pixels);
            foot.setPaper(pixels);
            draw();
        }
    }

    /** @param why there is no mail, in words for the user */
    public void showNothing(String why) {
        shown = null;
        drawing.cancel();
        sheet.clear();
        setTop(null);
        setBottom(null);
        setCenter(new EmptyState("fth-mail", texts.text("empty"), why));
    }

    private void side(MailFoot.Side side) {
        if (shown == null) {
            return;
        }
        boolean drawn = side == MailFoot.Side.HTML;
        words.setText(
                side == MailFoot.Side.SOURCE
                        ? Objects.requireNonNullElse(shown.source(), "")
                        : Objects.requireNonNullElse(shown.text(), ""));
        words.setAccessibleText(texts.text(side == MailFoot.Side.SOURCE ? "source" : "text"));
        words.setScrollTop(0);
        body.getChildren().setAll(drawn ? (Node) sheet : words);
        if (drawn) {
            draw();
        }
    }

    private void draw() {
        MailContent mail = shown;
        if (mail == null || mail.html() == null || foot.side() != MailFoot.Side.HTML) {
            return;
        }
        double scale = sheet.sharpness();
        int width = sheet.paper();
        drawing.run(
                texts.text("drawing"),
                progress -> Painter.draw(new MailPage(mail.html()).forDrawing(), width, scale),
                picture -> {
                    sheet.show(picture);
                    foot.setCut(picture.cut());
                },
                trouble -> foot.setTrouble());
    }

    private void copy() {
        if (shown != null) {
            boolean source = foot.side() == MailFoot.Side.SOURCE;
            ClipboardContent content = new ClipboardContent();
            content.putString(source || shown.text() == null ? firstOf(shown.source(), shown.html()) : shown.text());
            Clipboard.getSystemClipboard().setContent(content);
            bench.dialogs().notice(texts.text("copied"));
        }
    }

    private static String firstOf(String one, String other) {
        return one != null ? one : Objects.requireNonNullElse(other, "");
    }

    private void browse() {
        MailContent mail = shown;
        if (mail != null && mail.html() != null) {
            bench.jobs()
                    .<Path>run(
                            texts.text("browse"),
                            progress -> {
                                Path file = BrowserPage.write(mail.html());
                                BrowserPage.open(file);
                                return file;
                            },
                            file -> {});
        }
    }
}
