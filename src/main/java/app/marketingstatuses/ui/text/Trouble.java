package app.marketingstatuses.ui.text;

/**
 * A trouble as the user reads it.
 *
 * @param sentence what is wrong and what to do
 * @param code short and stable, to be quoted when asking for help
 * @param details for who helps: kinds of errors and places in the program, never data of the shop
 */
public record Trouble(String sentence, String code, String details) {}
