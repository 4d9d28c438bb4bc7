/** One order: found, its story told, and what each task makes of it. */
package app.marketingstatuses.ui.order;
