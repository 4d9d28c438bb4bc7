package app.marketingstatuses.shop;

import app.marketingstatuses.domain.Refusal;
import java.util.regex.Pattern;

/** Quoted table names under the site's prefix. A prefix with any other character than letters, digits and {@code _} is refused. */
public record Tables(String prefix) {
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9_]{0,32}");

    public Tables {
        if (!ALLOWED.matcher(prefix).matches()) {
            throw Refusal.coded(
                    Refusal.Kind.USAGE,
                    "bad-prefix",
                    "The table prefix may hold letters, digits and _ only, 32 at most. Look it up in config.inc.php ($table_prefix).",
                    null);
        }
    }

    /** A table of MODX or miniShop2, such as {@code ms2_orders}. */
    public String shop(String name) {
        return "`" + prefix + name + "`";
    }

    /** A table of ours, such as {@code tasks}. */
    public String own(String name) {
        return "`" + ownName(name) + "`";
    }

    /** The same without quotes, for {@code information_schema}. */
    public String ownName(String name) {
        return prefix + "marketing_statuses_" + name;
    }
}
