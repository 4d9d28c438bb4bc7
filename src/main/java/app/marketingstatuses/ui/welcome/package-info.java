/** The first start: the demo shop or one's own. */
package app.marketingstatuses.ui.welcome;
