package app.marketingstatuses.shop;

import app.marketingstatuses.domain.PutBack;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Knows what undos of ours wrote into the shop's log. */
public interface PutBacks {
    /** A shop where nothing was ever undone. */
    PutBacks NONE = (connection, orderIds) -> Map.of();

    /** By order; an order of which nothing was undone is absent. */
    Map<Long, List<PutBack>> of(Connection connection, Collection<Long> orderIds) throws SQLException;
}
