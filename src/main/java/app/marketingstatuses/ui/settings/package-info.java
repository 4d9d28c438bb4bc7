/** Settings: looks of the desktop, the open shop's clock, mail and limits, how runs are started, where files lie. */
package app.marketingstatuses.ui.settings;
