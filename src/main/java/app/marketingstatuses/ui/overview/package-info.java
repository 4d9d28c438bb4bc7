/** How the shop is doing: cron, the hours to come, what needs attention, where orders rest and flow, the last runs. */
package app.marketingstatuses.ui.overview;
