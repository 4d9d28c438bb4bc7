package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentsTest {
    @TempDir
    Path folder;

    @Test
    void garbledNamesAreReadAsTheyWereTyped() throws Exception {
        Path typed = Files.writeString(folder.resolve("cmdline"), "java\0-jar\0x.jar\0run\0--task\0Чай\0\0");
        assertThat(Arguments.restored(new String[] {"run", "--task", "\uFFFD\uFFFD", ""}, typed))
                .containsExactly("run", "--task", "Чай", "");
    }

    @Test
    void otherArgumentsAreLeftAsTheyAre() throws Exception {
        Path typed = Files.writeString(folder.resolve("cmdline"), "java\0x\0");
        String[] fine = {"run", "--task", "Чай"};
        assertThat(Arguments.restored(fine, typed)).isSameAs(fine);
        String[] garbled = {"a", "b", "c", "\uFFFD"};
        assertThat(Arguments.restored(garbled, typed)).isSameAs(garbled);
        assertThat(Arguments.restored(garbled, folder.resolve("none"))).isSameAs(garbled);
    }
}
