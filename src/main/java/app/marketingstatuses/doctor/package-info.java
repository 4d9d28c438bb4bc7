/** Checks of a shop and its tasks, each told in plain words with what to do. */
package app.marketingstatuses.doctor;
