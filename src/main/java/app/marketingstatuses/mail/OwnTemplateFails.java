package app.marketingstatuses.mail;

import app.marketingstatuses.domain.Telling;
import java.util.Locale;

/** A template of the owner's cannot be read or rendered. */
final class OwnTemplateFails extends CannotRender {
    private final transient TemplateFault fault;

    OwnTemplateFails(TemplateFault fault) {
        super(
                Telling.OWN_TEMPLATE_FAILS,
                fault.part().name().toLowerCase(Locale.ROOT),
                fault.line(),
                fault.sentence().replaceFirst("\\.$", ""));
        this.fault = fault;
    }

    TemplateFault fault() {
        return fault;
    }
}
