package app.marketingstatuses.mail;

import app.marketingstatuses.engine.OutgoingMail;

/**
 * A mail that will be written, before its body is.
 *
 * @param subject rendered, not blank
 * @param template which of our bodies
 */
record Letter(
        OutgoingMail.Kind kind, String to, String toName, Language language, String subject, BodyTemplate template) {}
