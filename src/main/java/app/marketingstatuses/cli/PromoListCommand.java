package app.marketingstatuses.cli;

import app.marketingstatuses.promo.PromoGiven;
import app.marketingstatuses.promo.PromoService;
import app.marketingstatuses.session.Json;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.PromoReservation;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(description = "Lists the promo codes given to orders, what became of them, and how many of your own are left.")
final class PromoListCommand extends ShopCommand {
    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    @Override
    int run(ShopSession shop) {
        List<PromoGiven> codes = shop.promos().given();
        Map<String, Integer> left = shop.promos().ownCodesLeft();
        if (json) {
            out().json(Json.object(
                    "codes", codes.stream().map(PromoListCommand::code).toList(), "ownCodes", left));
        } else {
            print(codes, left, shop);
        }
        return ExitCodes.DONE;
    }

    static Map<String, Object> code(PromoGiven given) {
        PromoReservation code = given.given().code();
        return Json.object(
                "task", given.given().task(),
                "orderId", code.orderId(),
                "orderNum", given.given().orderNum(),
                "list", code.list(),
                "code", code.code(),
                "discount", code.discount(),
                "validUntil", code.lastDay() == null ? null : code.lastDay().toString(),
                "madeAt", code.madeAt(),
                "givenAt", given.given().givenAt(),
                "coupon", given.coupon().code(),
                "used", given.used());
    }

    private void print(List<PromoGiven> codes, Map<String, Integer> left, ShopSession shop) {
        out().line(Words.count(codes.size(), "promo code") + ". " + shop.times().note());
        TextTable table =
                new TextTable("Code", "Discount", "Last day", "Order", "Number", "Task", "Given", "Coupon", "Used");
        for (PromoGiven given : codes) {
            PromoReservation code = given.given().code();
            table.row(
                    code.code(),
                    code.discount(),
                    code.lastDay(),
                    code.orderId(),
                    given.given().orderNum(),
                    given.given().task(),
                    shop.times().show(given.given().givenAt()),
                    given.coupon().code(),
                    given.used());
        }
        if (!table.isEmpty()) {
            out().lines(table.lines());
        }
        left.forEach((list, free) -> out().line("own codes left in \"" + list + "\": " + free
                + (free == 0 || PromoService.isLow(free) ? " (add more with promo import)" : "")));
    }
}
