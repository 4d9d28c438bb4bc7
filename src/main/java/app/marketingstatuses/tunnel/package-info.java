/** The way to a database through an SSH server. */
package app.marketingstatuses.tunnel;
