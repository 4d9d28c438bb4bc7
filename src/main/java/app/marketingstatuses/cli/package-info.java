/** The command line: one small class a command, and the only place that writes to standard output. */
package app.marketingstatuses.cli;
