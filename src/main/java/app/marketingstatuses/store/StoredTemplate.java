package app.marketingstatuses.store;

import app.marketingstatuses.engine.MailTemplate;
import java.time.Instant;

/**
 * A version of a template of the owner's.
 *
 * @param version from 1, for each status, audience and language
 * @param current whether mails are made of it
 * @param by who saved it
 */
public record StoredTemplate(MailTemplate template, int version, boolean current, Instant savedAt, String by) {}
