/** The tasks file: reading it with every fault named at once, writing it, and what an import makes of it. */
package app.marketingstatuses.tasks;
