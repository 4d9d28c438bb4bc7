/** What we read and write of miniShop2 and MODX: the connection, its dialects, {@code config.inc.php}, orders, settings. */
package app.marketingstatuses.shop;
