/** A mail as its reader sees it, drawn without a browser and without the network. */
package app.marketingstatuses.ui.mailview;
