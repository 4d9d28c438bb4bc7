/**
 * What is decided and in which order: follow the log, plan, apply, forecast, explain. Knows no database, no mail server
 * and no screen; the interfaces it asks for are implemented by {@code shop}, {@code store} and {@code mail}.
 */
package app.marketingstatuses.engine;
