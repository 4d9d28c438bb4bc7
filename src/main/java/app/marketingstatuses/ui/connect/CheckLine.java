package app.marketingstatuses.ui.connect;

import app.marketingstatuses.doctor.Check;

/**
 * One line of the check-list, in the desktop's language.
 *
 * @param fix what to do; null for nothing
 */
record CheckLine(Check.Result result, String id, String message, String fix) {}
