/** Work in the background, with progress and cancel. */
package app.marketingstatuses.ui.job;
