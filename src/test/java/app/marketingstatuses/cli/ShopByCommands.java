package app.marketingstatuses.cli;

import app.marketingstatuses.testing.TestShop;
import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A shop on MariaDB that is worked by commands and whose mail goes to a real mail server; what tests of commands stand on. */
abstract class ShopByCommands {
    private final ZoneId zone;

    @TempDir
    Path folder;

    final Instant now = Instant.now();
    final TestShop shop = TestShop.create();
    final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    CommandLineOf line;

    /** @param zone of the shop */
    ShopByCommands(ZoneId zone) {
        this.zone = zone;
    }

    @BeforeEach
    void serveMail() {
        mail.start();
        shop.setting("date_timezone", zone.getId());
        shop.setting("mail_use_smtp", "1");
        shop.setting("mail_smtp_hosts", "127.0.0.1");
        shop.setting("mail_smtp_port", Integer.toString(mail.getSmtp().getPort()));
        line = CommandLineOf.shop(shop.connectionSettings(), folder);
    }

    @AfterEach
    void close() {
        shop.close();
        mail.stop();
    }

    /** A new status that mails the customer. */
    final int mailedStatus(String name) {
        int status = shop.addStatus(name);
        shop.setStatus(status, "email_user", 1);
        shop.setStatus(status, "subject_user", "Order [[+num]]");
        return status;
    }

    /** A new status that mails customer and manager. */
    final int mailedStatus(String name, String manager) {
        int status = mailedStatus(name);
        shop.setting("ms2_email_manager", manager);
        shop.setStatus(status, "email_manager", 1);
        shop.setStatus(status, "subject_manager", name + " [[+num]]");
        return status;
    }

    /** Brings in a tasks file with these tasks. */
    final void tasks(String... tasks) {
        line.input(TasksCommandsTest.file(tasks)).ok("tasks", "import", "-");
    }

    final JsonNode run() {
        return line.ok("run", "--json").json();
    }

    /** The moment so long ago, as the shop writes it down. */
    final LocalDateTime ago(Duration age) {
        return LocalDateTime.ofInstant(now.minus(age), zone).withNano(0);
    }
}
