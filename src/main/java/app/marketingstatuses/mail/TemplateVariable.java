package app.marketingstatuses.mail;

/**
 * A variable of the owner's templates.
 *
 * @param path such as {@code customer.name}; {@code lines[].name} for a column of each entry of a list
 * @param description one line in the language asked for
 */
public record TemplateVariable(String path, String description) {}
