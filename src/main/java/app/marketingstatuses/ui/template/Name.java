package app.marketingstatuses.ui.template;

import app.marketingstatuses.mail.TemplateVariable;

/**
 * A variable as it is typed.
 *
 * @param path such as {@code order.num}; of each entry of a list by the list's name without its last letter: {@code
 *     line.name} of {@code lines}
 * @param description in a line
 * @param list whether it is gone through by {@code <#list>}
 */
record Name(String path, String description, boolean list) {
    private static final String LIST = "s[].";

    /** @param all of the variables, to know the lists by their entries */
    static Name of(TemplateVariable variable, Iterable<TemplateVariable> all) {
        boolean list = false;
        for (TemplateVariable other : all) {
            list |= other.path().startsWith(variable.path() + "[].");
        }
        return new Name(variable.path().replace(LIST, "."), variable.description(), list);
    }

    /** What the menu puts in: the value, or a walk through the list. */
    String snippet() {
        if (!list) {
            return "${" + path + "}";
        }
        String one = path.substring(0, path.length() - 1);
        return "<#list " + path + " as " + one + ">${" + one + ".name}</#list>";
    }
}
