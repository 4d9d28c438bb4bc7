package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Red after a change of the commands: {@code mvn -Phelp-pages process-test-classes} writes both anew. */
class HelpPagesTest {
    private final HelpPages pages = new HelpPages();

    @Test
    void theManPageSaysWhatTheCommandsSay() throws IOException {
        assertThat(pages.man()).contains(".SS tasks import FILE", "\\fB\\-\\-site\\fR", ".SS crontab");
        assertThat(Files.readString(HelpPages.FOLDER.resolve(HelpPages.MAN))).isEqualTo(pages.man());
    }

    @Test
    void theCompletionKnowsWhatTheCommandsKnow() throws IOException {
        assertThat(pages.bash()).contains("preview", "--profile");
        assertThat(Files.readString(HelpPages.FOLDER.resolve(HelpPages.BASH))).isEqualTo(pages.bash());
    }
}
