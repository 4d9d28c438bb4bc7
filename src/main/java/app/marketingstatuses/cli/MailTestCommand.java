package app.marketingstatuses.cli;

import app.marketingstatuses.mail.MailTest;
import app.marketingstatuses.session.ShopSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(description = "Sends one message through the configured mail server.")
final class MailTestCommand extends ShopCommand {
    @Option(names = "--to", paramLabel = "ADDRESS", required = true, description = "Where it goes.")
    private String to;

    @Override
    boolean needsInit() {
        return false;
    }

    @Override
    void checkOptions() {
        if (!to.matches("[^\\s@<>,;]+@[^\\s@<>,;]+")) {
            throw usage("--to takes one mail address.");
        }
    }

    @Override
    int run(ShopSession shop) {
        MailTest.Report report =
                MailTest.send(shop.mailTransport(), shop.setting("emailsender"), shop.setting("site_name"), to.strip());
        if (report.accepted()) {
            out().line(report.sentence());
            return ExitCodes.DONE;
        }
        out().message(report.sentence());
        return ExitCodes.FAILED;
    }
}
