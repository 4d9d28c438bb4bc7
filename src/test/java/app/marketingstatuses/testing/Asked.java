package app.marketingstatuses.testing;

import app.marketingstatuses.shop.Database;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** A database that keeps what it was asked, statement by statement. */
public final class Asked {
    private final List<String> statements = new CopyOnWriteArrayList<>();
    private final Database database;

    public Asked(Database real) {
        DataSource source = spied(
                DataSource.class,
                new TimelessDialect.Source(real),
                made -> made instanceof Connection c ? spied(Connection.class, c, other -> other) : made);
        database = new Database(source, real.tables(), real.dialect(), () -> {});
    }

    private interface Result {
        Object of(Object made);
    }

    private <T> T spied(Class<T> type, T real, Result result) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().startsWith("prepare")) {
                statements.add((String) arguments[0]);
            } else if (method.getName().equals("commit")) {
                statements.add("COMMIT");
            }
            try {
                return result.of(method.invoke(real, arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(Asked.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    public Database database() {
        return database;
    }

    /** What was asked since the last call. */
    public List<String> taken() {
        List<String> all = List.copyOf(statements);
        statements.clear();
        return Collections.unmodifiableList(all);
    }
}
