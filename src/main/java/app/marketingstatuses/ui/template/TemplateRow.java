package app.marketingstatuses.ui.template;

import app.marketingstatuses.engine.BodySource;

/**
 * Mails of one kind and what they are made of.
 *
 * @param source null where it is not known: there is no order to try it on
 * @param failure why they cannot be rendered, as a report says it; null where they can
 * @param version of the owner's template; 0 where there is none
 */
record TemplateRow(TemplatePlace place, BodySource source, String failure, int version) {}
