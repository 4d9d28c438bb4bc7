package app.marketingstatuses.mail;

import app.marketingstatuses.engine.BodyOrigin;

/**
 * What mails of a kind are made of.
 *
 * @param origin null where they cannot be made, or the shop has no such status
 * @param failure why they cannot be made, in words fit for a user; null otherwise
 */
public record MailOrigin(BodyOrigin origin, String failure) {}
