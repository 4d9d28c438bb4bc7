/** Pieces that several screens show: chips, cards, bands, heads, empty states, tables that remember their looks. */
package app.marketingstatuses.ui.part;
