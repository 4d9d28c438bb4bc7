package app.marketingstatuses.mail;

import app.marketingstatuses.chunk.Translation;
import app.marketingstatuses.engine.BodyOrigin;
import app.marketingstatuses.engine.MailTemplate;

/** What the body of a letter is made of. */
sealed interface BodyChoice {
    BodyOrigin origin();

    /** One of our templates. */
    record Ours(BodyTemplate template) implements BodyChoice {
        @Override
        public BodyOrigin origin() {
            return BodyOrigin.ours(template.code());
        }
    }

    /**
     * A template of the owner's.
     *
     * @param version 0 for one that is tried and not saved
     */
    record Own(MailTemplate template, int version) implements BodyChoice {
        @Override
        public BodyOrigin origin() {
            return BodyOrigin.template(version);
        }
    }

    /**
     * The shop's own chunk.
     *
     * @param chunk its name
     * @param translation complete
     */
    record Shop(String chunk, Translation translation) implements BodyChoice {
        @Override
        public BodyOrigin origin() {
            return BodyOrigin.chunk(chunk);
        }
    }

    /** The subject that comes with the body; empty where the shop's holds. */
    default String subject() {
        return this instanceof Own own ? own.template().subject() : "";
    }
}
