/** What the desktop says, in English and Russian: words, plurals, times. */
package app.marketingstatuses.ui.text;
