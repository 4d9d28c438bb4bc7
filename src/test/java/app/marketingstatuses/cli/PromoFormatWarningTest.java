package app.marketingstatuses.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.TestShop;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands say of a format of promo codes that works, and yet is none to be proud of. */
class PromoFormatWarningTest {
    @TempDir
    Path folder;

    @Test
    void theDoctorWarnsOfCodesThatAreSoonGuessed() {
        try (TestShop shop = TestShop.create().withPromoCodes()) {
            int thanked = shop.addStatus("Thanked");
            shop.setStatus(thanked, "email_user", 1);
            shop.setStatus(thanked, "subject_user", "Thank you");
            CommandLineOf line = CommandLineOf.shop(shop.connectionSettings(), folder);
            line.ok("init");

            line.input(task("\\\\d{4}")).ok("tasks", "import", "-");
            assertThat(doctor(line))
                    .contains(
                            "The format of the task “Thanks” makes 10000 different codes only, so one is soon guessed.");
            line.input(task("[A-Z0-9]{10}")).ok("tasks", "import", "-");
            assertThat(doctor(line))
                    .contains("Promo codes are made in msPromoCode2.")
                    .doesNotContain("guessed");
        }
    }

    private static String doctor(CommandLineOf line) {
        return line.run("doctor").out();
    }

    private static String task(String format) {
        return TasksCommandsTest.file(
                "{\"name\": \"Thanks\", \"from\": [\"New\"], \"to\": \"Thanked\", \"afterMinutes\": 60,"
                        + " \"promo\": {\"list\": \"next\", \"format\": \"" + format
                        + "\", \"discount\": \"10%\", \"count\": 1, \"validDays\": 30, \"description\": \"\"}}");
    }
}
