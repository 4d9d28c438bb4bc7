/** What this machine keeps outside the shop: the settings folder and the saved connections in it. */
package app.marketingstatuses.settings;
