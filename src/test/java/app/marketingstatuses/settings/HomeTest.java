package app.marketingstatuses.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomeTest {
    private static final Path USER = Path.of("/home/ann");

    @Test
    void everySystemHasItsUsualPlace() {
        assertThat(usual("Linux", Map.of())).isEqualTo(USER.resolve(".config/marketing-statuses"));
        assertThat(usual("Linux", Map.of("XDG_CONFIG_HOME", "/conf"))).isEqualTo(Path.of("/conf/marketing-statuses"));
        assertThat(usual("Linux", Map.of("XDG_CONFIG_HOME", "relative")))
                .isEqualTo(USER.resolve(".config/marketing-statuses"));
        assertThat(usual("Mac OS X", Map.of()))
                .isEqualTo(USER.resolve("Library/Application Support/marketing-statuses"));
        assertThat(usual("Windows 11", Map.of("APPDATA", "/roaming")))
                .isEqualTo(Path.of("/roaming/marketing-statuses"));
    }

    @Test
    void theCommandLineComesBeforeTheEnvironment() {
        Map<String, String> environment = Map.of(Home.VARIABLE, "/from-environment");
        assertThat(Home.of(null, environment).path()).isEqualTo(Path.of("/from-environment"));
        assertThat(Home.of(Path.of("/given"), environment).path()).isEqualTo(Path.of("/given"));
    }

    private static Path usual(String os, Map<String, String> environment) {
        return Home.usual(name -> name.equals("os.name") ? os : USER.toString(), environment);
    }
}
