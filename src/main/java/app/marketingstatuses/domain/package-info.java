/** The words of the field as immutable records: orders, statuses, tasks and the shop's time. No I/O of any kind. */
package app.marketingstatuses.domain;
