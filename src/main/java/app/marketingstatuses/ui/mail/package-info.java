/** The outbox: what waits, what went, what failed and why, each mail as the customer sees it. */
package app.marketingstatuses.ui.mail;
