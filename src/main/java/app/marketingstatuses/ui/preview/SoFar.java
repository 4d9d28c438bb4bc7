package app.marketingstatuses.ui.preview;

/**
 * How far the counting is.
 *
 * @param looked orders that were looked at
 * @param due those of them that are sure to move
 * @param stopped whether the owner stopped it
 */
record SoFar(int looked, int due, boolean stopped) {}
