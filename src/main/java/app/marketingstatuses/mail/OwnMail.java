package app.marketingstatuses.mail;

import app.marketingstatuses.engine.DoNotMail;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What we keep of a shop's mail ourselves.
 *
 * @param settings our settings of the shop by key ({@code template.<status id>}); null for unset
 * @param templates the owner's, asked for when there is something to write
 * @param clock in the shop's zone: dates in chunks are written in it
 * @param doNotMail who gets no marketing mail
 */
public record OwnMail(
        UnaryOperator<String> settings, Supplier<List<KeptTemplate>> templates, Clock clock, DoNotMail doNotMail) {}
