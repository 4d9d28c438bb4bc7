package app.marketingstatuses.ui.mailview;

/**
 * A drawn mail.
 *
 * @param pixels opaque, premultiplied ARGB, row by row
 * @param cut whether the mail is longer than what was drawn of it
 */
record Picture(int[] pixels, int width, int height, boolean cut) {}
