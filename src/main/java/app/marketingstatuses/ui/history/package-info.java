/** What runs did, order by order, and what can be tried again or undone. */
package app.marketingstatuses.ui.history;
