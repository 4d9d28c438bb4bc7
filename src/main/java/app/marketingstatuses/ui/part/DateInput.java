package app.marketingstatuses.ui.part;

import app.marketingstatuses.ui.text.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/** Days as this language writes them. What is typed and is no day stays in its field, for somebody to say so. */
public final class DateInput extends StringConverter<LocalDate> {
    private final DatePicker picker;
    private final DateTimeFormatter written;
    private final DateTimeFormatter read;

    private DateInput(DatePicker picker, Texts texts) {
        this.picker = picker;
        Locale locale = texts.language().locale();
        String pattern = texts.text("pattern.date");
        written = DateTimeFormatter.ofPattern(pattern, locale);
        read = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace("dd.MM", "d.M").replace("yyyy", "uuuu"))
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** @param wrong gets what is typed where it is no day, and blank where all is well; set blank, it forgets what is typed */
    public static void watch(DatePicker picker, Texts texts, StringProperty wrong) {
        DateInput input = new DateInput(picker, texts);
        picker.setConverter(input);
        picker.getEditor().textProperty().addListener((p, was, now) -> wrong.set(input.isDay(now) ? "" : now.strip()));
        wrong.addListener((p, was, now) -> {
            if (now.isEmpty() && !input.isDay(picker.getEditor().getText())) {
                picker.getEditor().setText(input.toString(picker.getValue()));
            }
        });
    }

    private boolean isDay(String text) {
        return text == null || text.isBlank() || parse(text).isPresent();
    }

    private Optional<LocalDate> parse(String text) {
        for (DateTimeFormatter format : new DateTimeFormatter[] {read, DateTimeFormatter.ISO_LOCAL_DATE}) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), format));
            } catch (DateTimeException e) {
                // Perhaps the other way of writing it.
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString(LocalDate day) {
        return day == null ? "" : written.format(day);
    }

    /** The control takes back what it cannot read and shows the last day instead; here it stays, for it is wrong. */
    @Override
    public LocalDate fromString(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return parse(text).orElseGet(() -> {
            Platform.runLater(() -> picker.getEditor().setText(text));
            return picker.getValue();
        });
    }
}
