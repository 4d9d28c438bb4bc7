package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.store.TemplateSaving;

/** What became of a template that was to be saved, in words. */
final class TemplateSaved {
    private TemplateSaved() {}

    /**
     * @param before the version that was in use; 0 for none
     * @throws Refusal where somebody else saved one at the same moment
     */
    static String told(TemplateSaving saving, int before) {
        if (saving instanceof TemplateSaving.Done done) {
            int version = done.stored().version();
            return version == before
                    ? "Unchanged: version " + version + " reads the same."
                    : "Saved as version " + version + ": mails are made of it from now on.";
        }
        throw new Refusal(
                Refusal.Kind.USAGE,
                "Somebody else saved this template at the same moment. Nothing was saved; look at theirs and try again.");
    }
}
