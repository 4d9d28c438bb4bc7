package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.Sql;
import app.marketingstatuses.store.GrantScript;
import java.util.List;

/** What {@code doctor --grants} prints: a script for the database's administrator. */
record GrantsPrinter(String account, boolean readOnly) {
    private static final String USUAL_HOST = "localhost";

    /** @throws Refusal USAGE for the demo shop and for an account that cannot be one */
    void print(ShopSession shop, Output out) {
        String quoted = quoted(account == null ? present(shop.database()) : account);
        GrantScript script = GrantScript.of(shop.database());
        List<String> statements = readOnly ? script.reading(quoted) : script.everything(quoted);
        out.line("-- The least that " + quoted + " needs"
                + (readOnly ? " for preview and explain." : " for everything Marketing Statuses does."));
        out.line("-- A new account first: CREATE USER " + quoted + " IDENTIFIED BY 'a password of its own';");
        out.lines(statements);
    }

    /** The account that is logged in, as the server knows it. */
    private static String present(Database database) {
        return database.with(connection -> Sql.first(connection, "SELECT CURRENT_USER()", row -> row.getString(1))
                .orElseThrow());
    }

    /** {@code user@host} as SQL has it; without a host the account of this machine. */
    static String quoted(String account) {
        int at = account.lastIndexOf('@');
        String user = at < 0 ? account : account.substring(0, at);
        String host = at < 0 ? USUAL_HOST : account.substring(at + 1);
        if (user.isBlank() || host.isBlank() || account.chars().anyMatch(Character::isISOControl)) {
            throw BaseCommand.usage("--account takes USER@HOST, such as marketing@localhost.");
        }
        return quote(user) + "@" + quote(host);
    }

    private static String quote(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
