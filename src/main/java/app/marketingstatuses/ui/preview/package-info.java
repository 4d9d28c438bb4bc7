/** What a run would do, the mails it would send, and the run itself. */
package app.marketingstatuses.ui.preview;
