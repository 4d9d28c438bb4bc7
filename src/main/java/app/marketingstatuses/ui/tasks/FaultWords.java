package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.domain.CodeFormatException;
import app.marketingstatuses.ui.report.Reports;
import app.marketingstatuses.ui.text.Texts;

/** What is wrong with a field, in a sentence. */
record FaultWords(Texts texts) {
    String say(Fault fault) {
        if (fault.argument() instanceof CodeFormatException why) {
            String said = new Reports(texts.language()).say(why);
            return why.position() == 0
                    ? texts.text("fault.promoFormat.whole", said)
                    : texts.text("fault.promoFormat.at", said, why.position());
        }
        return texts.text("fault." + fault.key(), fault.argument());
    }
}
