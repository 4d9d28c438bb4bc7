/** The embedded demo shop. */
package app.marketingstatuses.demo;
