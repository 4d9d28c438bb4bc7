/** Opens a chosen shop and wires together all that is done with it; the command line and the desktop stand on it. */
package app.marketingstatuses.session;
