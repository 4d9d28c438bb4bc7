package app.marketingstatuses.ui.order;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.ClockStart;
import app.marketingstatuses.store.MailState;
import app.marketingstatuses.ui.text.Language;
import app.marketingstatuses.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTextsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindOfAVerdictAStepASourceAndAMailHasItsWords(Language language) {
        List<String> keys = new ArrayList<>();
        for (TaskWord.Kind kind : TaskWord.Kind.values()) {
            keys.add("kind." + kind.name().toLowerCase(Locale.ROOT));
        }
        for (OrderStory.Who who : OrderStory.Who.values()) {
            keys.add("who." + who.name().toLowerCase(Locale.ROOT));
        }
        for (ClockStart.Source source : ClockStart.Source.values()) {
            keys.add("source." + source.code());
        }
        for (String state : List.of("sent", "queued", "retrying", "dead", "dropped")) {
            keys.add("mail.customer." + state);
            keys.add("mail.manager." + state);
        }
        Texts texts = Texts.of(language, TaskWords.class);

        assertThat(keys).allMatch(texts::has);
        assertThat(MailState.values()).as("sending is told as waiting").hasSize(6);
    }
}
