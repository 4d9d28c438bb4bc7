/** Mnemonics: the underlined letters that reach what is in sight with Alt. */
package app.marketingstatuses.ui.key;
