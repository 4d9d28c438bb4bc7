package app.marketingstatuses.cli;

import app.marketingstatuses.domain.OrderStatus;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.StoredTemplate;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Parameters;

/** A command about the template of one status, audience and language. */
abstract class TemplatePlaceCommand extends ShopCommand {
    @Parameters(index = "0", paramLabel = "STATUS", description = "Its id or its name.")
    private String status;

    @Parameters(index = "1", paramLabel = "AUDIENCE", description = "customer or manager.")
    private String audience;

    @Parameters(index = "2", paramLabel = "LANGUAGE", description = "en or ru.")
    private String language;

    @Override
    void checkOptions() {
        if (!List.of("customer", "manager").contains(audience)) {
            throw usage("AUDIENCE is customer or manager, not \"" + audience + "\".");
        }
        if (!List.of("en", "ru").contains(language)) {
            throw usage("LANGUAGE is en or ru, not \"" + language + "\".");
        }
    }

    /** All versions, the newest first; at least one. */
    List<StoredTemplate> versions(ShopSession shop) {
        OrderStatus named = status(shop.statuses());
        Kind kind = audience.equals("customer") ? Kind.CUSTOMER : Kind.MANAGER;
        List<StoredTemplate> versions = shop.store().templates().versions(named.id(), kind, language);
        if (versions.isEmpty()) {
            throw usage("There is no template for " + place(named) + ". What there is: templates list");
        }
        return versions;
    }

    /** The one that mails are made of; 0 where none is. */
    static int inUse(List<StoredTemplate> versions) {
        return versions.stream()
                .filter(StoredTemplate::current)
                .mapToInt(StoredTemplate::version)
                .findFirst()
                .orElse(0);
    }

    static StoredTemplate version(List<StoredTemplate> versions, int number) {
        return versions.stream()
                .filter(one -> one.version() == number)
                .findFirst()
                .orElseThrow(() -> usage("There is no version " + number + "; there are: "
                        + versions.stream()
                                .map(one -> Integer.toString(one.version()))
                                .collect(Collectors.joining(", "))));
    }

    /** Such as {@code "Paid", customer, en}. */
    String place(ShopSession shop) {
        return place(status(shop.statuses()));
    }

    private String place(OrderStatus named) {
        return "\"" + named.name() + "\", " + audience + ", " + language;
    }

    private OrderStatus status(Statuses statuses) {
        List<OrderStatus> named = statuses.all().stream()
                .filter(one -> one.name().strip().equals(status.strip())
                        || Integer.toString(one.id()).equals(status))
                .toList();
        if (named.size() != 1) {
            String own = statuses.all().stream()
                    .map(one -> one.name() + " (" + one.id() + ")")
                    .collect(Collectors.joining(", "));
            throw usage((named.isEmpty() ? "The shop has no status " : "More than one status is called ") + "\""
                    + status + "\"; it has: " + own);
        }
        return named.get(0);
    }
}
