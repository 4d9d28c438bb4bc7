/** The traps of tasks in the owner's words, and the one button that takes a trap away. */
package app.marketingstatuses.ui.fix;
