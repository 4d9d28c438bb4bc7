/** The desktop: one package a screen, and what the screens share. The only place that knows JavaFX. */
package app.marketingstatuses.ui;
