package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is loaded beside the connecting. Lines of the list that name nothing would be time for nothing. */
class EarlyClassesTest {
    private static List<String> names() throws IOException {
        try (var list = EarlyClasses.class.getResourceAsStream(EarlyClasses.LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @Test
    void everyNameOnTheListIsAClass() throws Exception {
        for (String name : names()) {
            assertThat(Class.forName(name, false, getClass().getClassLoader())).isNotNull();
        }
    }

    @Test
    void noneIsOfTheDesktopAndEachStandsOnce() throws Exception {
        assertThat(names())
                .doesNotHaveDuplicates()
                .noneMatch(name -> name.startsWith("app.marketingstatuses.ui") || name.contains("javafx"));
    }
}
