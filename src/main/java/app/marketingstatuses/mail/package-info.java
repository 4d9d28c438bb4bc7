/**
 * What a move mails and how it gets there: recipients, subjects, bodies from FreeMarker templates, the SMTP connection
 * and the postman who empties the queue.
 */
package app.marketingstatuses.mail;
