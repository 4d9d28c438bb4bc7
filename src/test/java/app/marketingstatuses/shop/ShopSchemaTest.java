package app.marketingstatuses.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.marketingstatuses.demo.ShopSchema;
import app.marketingstatuses.testing.TestShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ShopSchemaTest {
    private static final Path LIVE = Path.of("..", "shared", "shop", "schema.sql");
    private static final Pattern CREATE = Pattern.compile("CREATE TABLE .*?\\n\\)[^;]*;", Pattern.DOTALL);
    /** What MODX has, but the live dump leaves out. */
    private static final String OURS_ONLY = " AND table_name NOT IN ('modx_membergroup_names', 'modx_member_groups')";

    private static final String COLUMNS =
            "SELECT CONCAT_WS(' ', table_name, ordinal_position, column_name, column_type, is_nullable,"
                    + " IFNULL(column_default, '-'), extra, IFNULL(collation_name, '-')) FROM information_schema.columns"
                    + " WHERE table_schema = DATABASE()" + OURS_ONLY + " ORDER BY table_name, ordinal_position";
    private static final String KEYS =
            "SELECT CONCAT_WS(' ', table_name, index_name, seq_in_index, column_name, non_unique, index_type,"
                    + " IFNULL(sub_part, '-')) FROM information_schema.statistics"
                    + " WHERE table_schema = DATABASE()" + OURS_ONLY + " ORDER BY table_name, index_name, seq_in_index";
    private static final String TABLES = "SELECT CONCAT_WS(' ', table_name, engine, table_collation)"
            + " FROM information_schema.tables WHERE table_schema = DATABASE()" + OURS_ONLY + " ORDER BY table_name";

    @Test
    void agreesWithALiveSite() throws IOException {
        assumeTrue(Files.exists(LIVE));
        try (TestShop ours = TestShop.create();
                TestShop live = TestShop.empty("modx_")) {
            CREATE.matcher(Files.readString(LIVE)).results().forEach(create -> live.execute(create.group()));
            for (String query : List.of(TABLES, COLUMNS, KEYS)) {
                assertThat(ours.queryStrings(query)).isNotEmpty().isEqualTo(live.queryStrings(query));
            }
        }
    }

    @Test
    void servesTheEmbeddedDatabaseToo() throws SQLException {
        String url = "jdbc:h2:mem:schema;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
        try (Connection h2 = DriverManager.getConnection(url);
                Statement statement = h2.createStatement()) {
            for (String create : ShopSchema.forH2("demo_")) {
                statement.execute(create);
            }
            Tables tables = new Tables("demo_");
            Sql.update(
                    h2,
                    "INSERT INTO " + tables.shop("ms2_order_statuses")
                            + " (`name`, `rank`, `final`) VALUES ('New', 1, 0)");
            assertThat(Sql.query(
                            h2,
                            "SELECT `rank` FROM " + tables.shop("ms2_order_statuses") + " WHERE `final` = 0",
                            row -> row.getLong(1)))
                    .containsExactly(1L);
        }
    }
}
