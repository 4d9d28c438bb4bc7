package app.marketingstatuses.mail;

import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.OrderDetailsReader;
import app.marketingstatuses.shop.ShopSettings;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** How a shop writes amounts of money, in its own language and as its mails do. */
public final class Prices {
    private static final Pattern SIGN = Pattern.compile("\\p{Sc}");
    private static final String CURRENCY = "ms2_frontend_currency";
    private static final int DECIMALS = 2;

    private final ShopSettings settings;
    private final Language language;
    private final String currency;

    private Prices(ShopSettings settings, Language language, String currency) {
        this.settings = settings;
        this.language = language;
        this.currency = currency;
    }

    /** Reads the shop's format and currency. */
    public static Prices load(Database database) {
        return database.with(connection -> {
            ShopSettings settings = ShopSettings.load(connection, database.tables());
            Language language = Language.ofFirst(settings.get("cultureKey"));
            Lexicon lexicon = new Lexicon();
            new OrderDetailsReader(connection, database.tables())
                    .lexicon(language.code())
                    .forEach((key, text) -> lexicon.override(language, key, text));
            return new Prices(settings, language, OneLine.of(lexicon.text(language, CURRENCY)));
        });
    }

    /** Such as {@code £38.70}. */
    public String text(BigDecimal amount, String context) {
        NumberFormat format = NumberFormat.of(
                settings.get("ms2_price_format", context),
                settings.get("ms2_price_format_no_zeros", context),
                DECIMALS);
        return money(format.format(amount), currency, language);
    }

    /** A currency sign stands before the amount in English, everything else after it. */
    static String money(String number, String currency, Language language) {
        return language == Language.EN && SIGN.matcher(currency).matches()
                ? currency + number
                : (number + " " + currency).strip();
    }
}
