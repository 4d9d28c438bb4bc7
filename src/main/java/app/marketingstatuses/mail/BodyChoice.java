package app.marketingstatuses.mail;

import app.marketingstatuses.chunk.Translation;
import app.marketingstatuses.engine.BodySource;
import app.marketingstatuses.engine.MailTemplate;

/** What the body of a letter is made of. */
sealed interface BodyChoice {
    BodySource source();

    /** One of our templates. */
    record Ours(BodyTemplate template) implements BodyChoice {
        @Override
        public BodySource source() {
            return BodySource.OURS;
        }
    }

    /** A template of the owner's. */
    record Own(MailTemplate template) implements BodyChoice {
        @Override
        public BodySource source() {
            return BodySource.TEMPLATE;
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
        public BodySource source() {
            return BodySource.CHUNK;
        }
    }

    /** The subject that comes with the body; empty where the shop's holds. */
    default String subject() {
        return this instanceof Own own ? own.template().subject() : "";
    }
}
