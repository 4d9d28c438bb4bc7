/** The saved shops: connecting, trying, opening. Works before any shop is open. */
package app.marketingstatuses.ui.connect;
