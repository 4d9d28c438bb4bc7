package app.marketingstatuses.mail;

import app.marketingstatuses.domain.Order;
import app.marketingstatuses.engine.DoNotMail;
import app.marketingstatuses.engine.OutgoingMail;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Of some orders' mails Anna wants none. */
record AnnaUnsubscribed(Set<Long> orders) implements DoNotMail {
    @Override
    public Set<Long> among(Collection<Order> all) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> unwanted(Collection<OutgoingMail> mails) {
        return mails.stream()
                .filter(mail -> mail.to().equals("anna@example.org") && orders.contains(mail.orderId()))
                .map(OutgoingMail::messageId)
                .collect(Collectors.toSet());
    }
}
