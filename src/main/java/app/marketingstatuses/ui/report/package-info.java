/** Says in the user's language what runs, mails and tasks files report in English. */
package app.marketingstatuses.ui.report;
