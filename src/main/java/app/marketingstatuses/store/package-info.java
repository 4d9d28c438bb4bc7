/**
 * Our own tables, {@code <prefix>marketing_statuses_*}, their upgrades, and the engine's ports on them. Times are epoch
 * milliseconds in UTC; the SQL is plain enough for MySQL, MariaDB and the embedded demo database alike.
 */
package app.marketingstatuses.store;
