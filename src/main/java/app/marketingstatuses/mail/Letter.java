package app.marketingstatuses.mail;

import app.marketingstatuses.engine.OutgoingMail;

/**
 * A mail that will be written, before its body is.
 *
 * @param subject rendered, not blank; empty where the owner's template brings its own
 * @param body what its body is made of
 */
record Letter(OutgoingMail.Kind kind, String to, String toName, Language language, String subject, BodyChoice body) {}
