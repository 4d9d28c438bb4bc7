package app.marketingstatuses.shop;

import app.marketingstatuses.domain.Refusal;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a user what his database account may not do. */
final class Privileges {
    /** Denied: database, table, column, special privilege; server is read-only (two ways). */
    private static final Set<Integer> DENIED = Set.of(1044, 1142, 1143, 1227);

    private static final Set<Integer> READ_ONLY = Set.of(1290, 1836);
    private static final Pattern COMMAND = Pattern.compile("([A-Z][A-Z ,]*[A-Z]) command denied");

    private Privileges() {}

    /** A refusal where the error means that access was denied; empty for any other error. */
    static Optional<Refusal> refusal(SQLException error) {
        if (READ_ONLY.contains(error.getErrorCode())) {
            return Optional.of(
                    Refusal.coded(Refusal.Kind.NO_SHOP, "db-read-only", "The database server is read-only.", error));
        }
        if (!DENIED.contains(error.getErrorCode())) {
            return Optional.empty();
        }
        Matcher command = COMMAND.matcher(String.valueOf(error.getMessage()));
        String missing = command.find() ? command.group(1) : "CREATE";
        return Optional.of(Refusal.coded(
                Refusal.Kind.NO_SHOP,
                "db-privilege",
                "Access refused: the database account lacks the privilege " + missing
                        + ". preview and explain need SELECT only; everything else needs INSERT, UPDATE and DELETE too, and"
                        + " init CREATE, ALTER and INDEX; doctor --grants prints the least of it.",
                error,
                missing));
    }
}
