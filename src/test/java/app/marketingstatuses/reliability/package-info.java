/**
 * Tests that try to break it: they kill the real program, its database and its connections, and then look at every row.
 * {@code mvn verify} runs a short form of each, {@code mvn -Preliability verify} the full figures.
 */
package app.marketingstatuses.reliability;
