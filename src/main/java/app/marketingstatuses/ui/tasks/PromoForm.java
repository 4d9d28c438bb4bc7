package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.tasks.PromoRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The promo code of a task as it is typed: kept for the version that gives codes away. */
final class PromoForm {
    private static final int MOST_DAYS = 36_500;

    final BooleanProperty on = new SimpleBooleanProperty();
    final StringProperty list = new SimpleStringProperty("");
    final StringProperty format = new SimpleStringProperty("");
    final StringProperty discount = new SimpleStringProperty("");
    final StringProperty count = new SimpleStringProperty("");
    final StringProperty validDays = new SimpleStringProperty("");
    final StringProperty description = new SimpleStringProperty("");

    void load(Promo promo) {
        on.set(promo != null);
        list.set(promo == null ? "for-next-order" : promo.list());
        format.set(promo == null ? "[a-zA-Z0-9]{12}" : promo.format());
        discount.set(promo == null ? "10%" : promo.discount());
        count.set(promo == null ? "1" : text(promo.count()));
        validDays.set(promo == null ? "30" : text(promo.validDays()));
        description.set(promo == null || promo.description() == null ? "" : promo.description());
    }

    private static String text(Integer number) {
        return number == null ? "" : number.toString();
    }

    Stream<Observable> inputs() {
        return Stream.of(on, list, format, discount, count, validDays, description);
    }

    /** What is typed; only the switch where it is off. */
    List<Object> typed() {
        return on.get()
                ? List.of(
                        true, list.get(), format.get(), discount.get(), count.get(), validDays.get(), description.get())
                : List.of(false);
    }

    /** The key of what is wrong with it; empty where nothing is. */
    Optional<String> fault() {
        if (!on.get()) {
            return Optional.empty();
        }
        if (list.get().isBlank() || list.get().strip().length() > 100) {
            return Optional.of("promoList");
        }
        if (PromoRules.formatFault(format.get().strip()).isPresent()) {
            return Optional.of("promoFormat");
        }
        if (!PromoRules.isDiscount(discount.get().strip())) {
            return Optional.of("promoDiscount");
        }
        if (!isNumber(count.get(), Integer.MAX_VALUE) || !isNumber(validDays.get(), MOST_DAYS)) {
            return Optional.of("promoNumber");
        }
        return description.get().length() > 255 ? Optional.of("promoDescription") : Optional.empty();
    }

    private static boolean isNumber(String text, int most) {
        return text.isBlank()
                || Typed.whole(text)
                        .filter(number -> number >= 1 && number <= most)
                        .isPresent();
    }

    /** Null where it is off; only to be asked where there is no fault. */
    Promo promo() {
        return on.get()
                ? new Promo(
                        list.get().strip(),
                        format.get().strip(),
                        discount.get().strip(),
                        Typed.whole(count.get()).orElse(null),
                        Typed.whole(validDays.get()).orElse(null),
                        description.get())
                : null;
    }
}
