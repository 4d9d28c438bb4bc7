package app.marketingstatuses.ui.history;

import app.marketingstatuses.domain.ShopZone;
import app.marketingstatuses.session.Csv;
import app.marketingstatuses.store.RunOrder;
import java.time.temporal.ChronoUnit;

/** The orders of a run for a spreadsheet; ids and times as in the commands' CSV, words in the desktop's language. */
final class RunCsv {
    private RunCsv() {}

    static String of(RunDetail detail, HistoryWords words, ShopZone zone) {
        StringBuilder text = new StringBuilder(Csv.line(
                "orderId", "orderNum", "result", "task", "from", "to", "at", "mails", "mail", "why", "details"));
        for (RunOrder order : detail.orders()) {
            text.append(Csv.line(
                    order.orderId(),
                    order.orderNum(),
                    words.result(order, detail.isUndo()),
                    order.task(),
                    order.from() == null ? null : detail.statuses().label(order.from()),
                    order.to() == null ? null : detail.statuses().label(order.to()),
                    zone.local(order.at()).truncatedTo(ChronoUnit.SECONDS),
                    order.mails(),
                    order.mail() == null ? null : words.state(order.mail()),
                    words.why(order),
                    order.what() == RunOrder.What.FAILED ? words.noted(order) : null));
        }
        return text.toString();
    }
}
