package app.marketingstatuses.cli;

import app.marketingstatuses.session.Json;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.session.Times;
import app.marketingstatuses.store.OutboxEntry;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(description = "Lists mail waiting, sent, dead and dropped.")
final class OutboxListCommand extends ShopCommand {
    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    @Override
    int run(ShopSession shop) {
        List<OutboxEntry> mails = shop.store().outbox().list();
        if (json) {
            out().json(Json.object(
                    "mails", mails.stream().map(OutboxListCommand::mail).toList()));
        } else {
            print(mails, shop.times());
        }
        return ExitCodes.DONE;
    }

    private static Map<String, Object> mail(OutboxEntry mail) {
        return Json.object(
                "id", mail.id(),
                "orderId", mail.isAboutOrder() ? mail.orderId() : null,
                "kind", mail.kind(),
                "state", mail.state().code(),
                "attempts", mail.attempts(),
                "nextAt", mail.nextAt(),
                "error", mail.error(),
                "queuedAt", mail.queuedAt(),
                "sentAt", mail.sentAt());
    }

    private void print(List<OutboxEntry> mails, Times times) {
        Map<String, Integer> counts = new TreeMap<>(Collections.reverseOrder());
        mails.forEach(mail -> counts.merge(mail.state().code(), 1, Integer::sum));
        String told = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        out().line(Words.count(mails.size(), "mail") + (told.isEmpty() ? "" : ": " + told) + ". " + times.note());
        TextTable table = new TextTable("Id", "Order", "For", "State", "Attempts", "Next", "Error");
        for (OutboxEntry mail : mails) {
            table.row(
                    mail.id(),
                    mail.isAboutOrder() ? mail.orderId() : "report",
                    mail.kind(),
                    mail.state().code(),
                    mail.attempts(),
                    times.show(mail.nextAt()),
                    mail.error());
        }
        if (!table.isEmpty()) {
            out().lines(table.lines());
        }
    }
}
