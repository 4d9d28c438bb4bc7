/** The owner's mail templates: which mail has which body, and the editor that shows what comes of it. */
package app.marketingstatuses.ui.template;
