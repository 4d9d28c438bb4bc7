/** The window around the screens: top bar, side bar, dialogs, notices, and the pulse of the open shop. */
package app.marketingstatuses.ui.shell;
