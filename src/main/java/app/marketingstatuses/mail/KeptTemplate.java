package app.marketingstatuses.mail;

import app.marketingstatuses.engine.MailTemplate;

/**
 * A template of the owner's that mails are made of.
 *
 * @param version from 1; 0 for one that is tried and not saved
 */
public record KeptTemplate(MailTemplate template, int version) {}
