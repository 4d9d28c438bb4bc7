package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.shop.OrderFinder;
import java.util.List;
import java.util.stream.Collectors;

/** An order as named on the command line: by id, else by number. */
record OrderArgument(String text) {
    /** @throws Refusal USAGE where there is none, or several of that number */
    long resolve(ShopSession shop, Output out) {
        OrderFinder finder = new OrderFinder(shop.database());
        List<Long> numbered = finder.numbered(text.strip());
        Long id = text.strip().matches("[0-9]{1,18}") ? Long.valueOf(text.strip()) : null;
        if (id != null && finder.exists(id)) {
            numbered.stream()
                    .filter(other -> !other.equals(id))
                    .forEach(other -> out.message("The order with the id " + other + " has this number, too."));
            return id;
        }
        if (numbered.size() == 1) {
            return numbered.get(0);
        }
        String ids = numbered.stream().map(String::valueOf).collect(Collectors.joining(", "));
        throw new Refusal(
                Refusal.Kind.USAGE,
                numbered.isEmpty()
                        ? "There is no order with the id or number " + text + "."
                        : "Several orders have the number " + text + "; give an id: " + ids + ".");
    }
}
