/** The shop that is open on the desktop, and how it may be changed. */
package app.marketingstatuses.ui.desk;
