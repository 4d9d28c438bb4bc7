package app.marketingstatuses.ui.mailview;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.ui.desk.Dialogs;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.text.Language;
import atlantafx.base.theme.PrimerLight;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MailViewTest {
    private static final MailContent MAIL = new MailContent(
            "Tea & Co <hello@teaandco.example>",
            "Harriet Cole <harriet.cole@example.com>",
            "Your order is waiting",
            "<h1>Hello</h1>",
            "Hello in words",
            "Subject: Your order");
    private MailView view;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Dialogs quiet = (Dialogs) Proxy.newProxyInstance(
                Dialogs.class.getClassLoader(), new Class<?>[] {Dialogs.class}, (proxy, method, arguments) -> null);
        Jobs jobs = new Jobs(work -> new Thread(work).start(), Platform::runLater, (title, trouble) -> {});
        view = new MailView(new Workbench(null, jobs, Language.ENGLISH, null, quiet, place -> {}, null));
        stage.setScene(new Scene(view, 428, 600));
        stage.show();
    }

    private boolean isDrawn() {
        return view.lookup("ImageView") instanceof ImageView picture && picture.getImage() != null;
    }

    private void show(FxRobot robot, MailContent mail) {
        robot.interact(() -> view.show(mail));
    }

    /** Not by the mouse: windows of other tests may lie over this one. */
    private void press(FxRobot robot, String id) {
        robot.interact(() -> ((ButtonBase) view.lookup(id)).fire());
    }

    private List<String> labels(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void aMailIsDrawnUnderItsHeadAndItsScaleNamed(FxRobot robot) throws Exception {
        show(robot, MAIL);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, this::isDrawn);
        robot.interact(() -> {});
        assertThat(labels(robot))
                .contains("From", MAIL.from(), "To", MAIL.to(), "Subject", MAIL.subject())
                .anyMatch(text -> text.matches("600 px wide, 6[5-7] %"));
    }

    @Test
    void textAndSourceAreOneClickAwayAndTheChoiceStays(FxRobot robot) {
        show(robot, MAIL);
        press(robot, "#mail-text");
        assertThat(robot.lookup(".mail-words").queryAs(TextArea.class).getText())
                .isEqualTo("Hello in words");
        press(robot, "#mail-source");
        assertThat(robot.lookup(".mail-words").queryAs(TextArea.class).getText())
                .isEqualTo("Subject: Your order");
        show(robot, new MailContent(null, "a@b.example", "Other", "<p>x</p>", "Other words", null));
        assertThat(robot.lookup("#mail-html").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        assertThat(labels(robot)).doesNotContain("From");
    }

    @Test
    void aMailOfPlainTextOnlyIsShownAsText(FxRobot robot) {
        show(robot, new MailContent(null, "a@b.example", "Plain", null, "Just words", null));
        assertThat(robot.lookup(".mail-words").queryAs(TextArea.class).getText())
                .isEqualTo("Just words");
        assertThat(robot.lookup("#mail-browse").queryButton().isVisible()).isFalse();
    }

    @Test
    void theTextCanBeCopied(FxRobot robot) {
        show(robot, MAIL);
        press(robot, "#mail-copyText");
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("Hello in words"));
    }

    @Test
    void whereThereIsNoMailItSaysWhy(FxRobot robot) {
        show(robot, MAIL);
        robot.interact(() -> view.showNothing("The status sends none."));
        assertThat(view.getCenter()).isInstanceOf(EmptyState.class);
        assertThat(labels(robot)).contains("The status sends none.");
    }

    @Test
    void theFileForTheBrowserIsItsOwnersAlone() throws Exception {
        Path file = BrowserPage.write("<p>Grüße</p><script>x</script>");
        try {
            assertThat(Files.readString(file))
                    .contains("Grüße")
                    .contains("charset=\"UTF-8\"")
                    .doesNotContain("script");
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        } finally {
            Files.delete(file);
        }
        assertThat(BrowserPage.command("Windows 11", "file:///a")).startsWith("rundll32");
        assertThat(BrowserPage.command("Mac OS X", "file:///a")).startsWith("open");
        assertThat(BrowserPage.command("Linux", "file:///a")).startsWith("xdg-open");
    }
}
