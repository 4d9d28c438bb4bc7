/** The do-not-mail list: who is on it, added, taken off, imported, and the way onto it from an order. */
package app.marketingstatuses.ui.nomail;
