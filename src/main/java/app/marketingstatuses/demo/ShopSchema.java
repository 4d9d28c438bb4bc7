package app.marketingstatuses.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The tables of MODX, miniShop2 and msPromoCode2 that this program meets, to be made empty for the demo shop and for tests. */
public final class ShopSchema {
    private static final String SHOP = "shop-schema.sql";
    private static final String PROMO = "promo-schema.sql";
    private static final String CHARSET = " DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci";
    private static final Pattern COMMENT = Pattern.compile("(?m)^--.*$");
    private static final Pattern END = Pattern.compile("(?m)^\\);$");
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE `([^`]+)`");
    private static final Pattern INDEX = Pattern.compile("(?m)^(  (?:UNIQUE )?KEY )`([^`]+)`");
    private static final Pattern FULLTEXT = Pattern.compile(",\\s*FULLTEXT KEY [^\\n]*");
    private static final Pattern INDEXED_PART = Pattern.compile("`\\(\\d+\\)");

    private ShopSchema() {}

    /** The CREATE TABLE statements for MySQL and MariaDB, names as a live shop has them. */
    public static List<String> forServer(String prefix) {
        return statements(SHOP, prefix).stream()
                .map(s -> s + " ENGINE=InnoDB" + CHARSET)
                .toList();
    }

    /** Those of msPromoCode2, which many shops have. */
    public static List<String> promoForServer(String prefix) {
        return statements(PROMO, prefix).stream()
                .map(s -> s + " ENGINE=MyISAM" + CHARSET)
                .toList();
    }

    /** The same tables for H2, whose index names are unique in the schema and which lacks full text and partial indexes. */
    public static List<String> forH2(String prefix) {
        return statements(SHOP, prefix).stream().map(ShopSchema::plainer).toList();
    }

    /** Those of msPromoCode2 for H2. */
    public static List<String> promoForH2(String prefix) {
        return statements(PROMO, prefix).stream().map(ShopSchema::plainer).toList();
    }

    private static String plainer(String create) {
        var table = TABLE.matcher(create);
        if (!table.find()) {
            throw new IllegalStateException("not a CREATE TABLE");
        }
        String plain = FULLTEXT.matcher(create).replaceAll("");
        plain = INDEXED_PART.matcher(plain).replaceAll("`");
        return INDEX.matcher(plain).replaceAll("$1`" + table.group(1) + "_$2`");
    }

    private static List<String> statements(String resource, String prefix) {
        String text = COMMENT.matcher(read(resource)).replaceAll("").replace("`modx_", "`" + prefix);
        return Arrays.stream(END.split(text))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .map(s -> s + "\n)")
                .toList();
    }

    private static String read(String resource) {
        try (InputStream in = ShopSchema.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
