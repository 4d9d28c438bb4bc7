package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.CodeFormat;
import app.marketingstatuses.domain.Promo;
import app.marketingstatuses.tasks.PromoRules;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The promo code of a task as it is typed. */
final class PromoForm {
    /** What a task begins with: good for one order, hard to guess, and without the characters that are taken for others. */
    static final Promo FIRST = new Promo("for-next-order", "[A-HJ-NP-Z2-9]{10}", "10%", 1, 30, "");

    private static final int MOST_DAYS = 36_500;
    private static final int LONGEST_LIST = 100;
    private static final int LONGEST_DESCRIPTION = 255;

    final BooleanProperty on = new SimpleBooleanProperty();
    final StringProperty list = new SimpleStringProperty("");
    final StringProperty format = new SimpleStringProperty("");
    final StringProperty discount = new SimpleStringProperty("");
    final StringProperty count = new SimpleStringProperty("");
    final StringProperty validDays = new SimpleStringProperty("");
    final StringProperty description = new SimpleStringProperty("");

    void load(Promo promo) {
        on.set(promo != null);
        Promo shown = promo == null ? FIRST : promo;
        list.set(shown.list());
        format.set(shown.format());
        discount.set(shown.discount());
        count.set(text(shown.count()));
        validDays.set(text(shown.validDays()));
        description.set(shown.description() == null ? "" : shown.description());
    }

    private static String text(Integer number) {
        return number == null ? "" : number.toString();
    }

    Stream<Observable> inputs() {
        return Stream.of(on, list, format, discount, count, validDays, description);
    }

    /** What is typed into a field of a code; the same for all where there is none. */
    Object typed(Field field) {
        return on.get() ? property(field).get().strip() : "";
    }

    /** What a field of a code is bound to. */
    StringProperty property(Field field) {
        return switch (field) {
            case PROMO_FORMAT -> format;
            case PROMO_DISCOUNT -> discount;
            case PROMO_COUNT -> count;
            case PROMO_DAYS -> validDays;
            case PROMO_LIST -> list;
            case PROMO_DESCRIPTION -> description;
            default -> throw new IllegalArgumentException(field + " is no field of a code");
        };
    }

    /** What is wrong with it, by field. */
    Map<Field, Fault> faults() {
        Map<Field, Fault> faults = new EnumMap<>(Field.class);
        if (!on.get()) {
            return faults;
        }
        if (list.get().isBlank() || list.get().strip().length() > LONGEST_LIST || isControlled(list)) {
            faults.put(Field.PROMO_LIST, new Fault("promoList", LONGEST_LIST));
        }
        PromoRules.formatFault(format.get().strip())
                .ifPresent(why -> faults.put(Field.PROMO_FORMAT, new Fault("promoFormat", why)));
        if (!PromoRules.isDiscount(discount.get().strip())) {
            faults.put(Field.PROMO_DISCOUNT, Fault.of("promoDiscount"));
        }
        if (!isNumber(count.get(), Integer.MAX_VALUE)) {
            faults.put(Field.PROMO_COUNT, Fault.of("promoCount"));
        }
        if (!isNumber(validDays.get(), MOST_DAYS)) {
            faults.put(Field.PROMO_DAYS, new Fault("promoDays", MOST_DAYS));
        }
        if (description.get().strip().length() > LONGEST_DESCRIPTION || isControlled(description)) {
            faults.put(Field.PROMO_DESCRIPTION, new Fault("promoDescription", LONGEST_DESCRIPTION));
        }
        return faults;
    }

    private static boolean isControlled(StringProperty text) {
        return text.get().strip().chars().anyMatch(Character::isISOControl);
    }

    private static boolean isNumber(String text, int most) {
        return text.isBlank()
                || Typed.whole(text)
                        .filter(number -> number >= 1 && number <= most)
                        .isPresent();
    }

    /** The format as far as it is one; null where it is not. */
    CodeFormat codes() {
        String typed = format.get().strip();
        return PromoRules.formatFault(typed).isPresent() ? null : CodeFormat.parse(typed);
    }

    /** For how many days a code is valid; null for without end, or where that cannot be read. */
    Integer days() {
        return isNumber(validDays.get(), MOST_DAYS)
                ? Typed.whole(validDays.get()).orElse(null)
                : null;
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
                        description.get().strip())
                : null;
    }
}
