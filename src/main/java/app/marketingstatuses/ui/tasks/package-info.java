/** The list of tasks, their editor, and the dialogs that switch them on, import them and settle who was faster. */
package app.marketingstatuses.ui.tasks;
