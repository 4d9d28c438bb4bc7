package app.marketingstatuses.mail;

import app.marketingstatuses.chunk.ChunkModel;
import app.marketingstatuses.chunk.ChunkValues;
import app.marketingstatuses.chunk.Rendering;

/**
 * What can be said of a subject without looking at an order, so that a preview of a hundred thousand orders need not
 * render their subjects.
 *
 * @param fault why it can never be rendered; null where it can
 */
record BlankCheck(Answer answer, String fault) {
    /** Of a subject that is there for every order. */
    static final BlankCheck NEVER_BLANK = new BlankCheck(Answer.NEVER, null);

    /** Whether the rendered subject is blank. */
    enum Answer {
        NEVER,
        ALWAYS,
        DEPENDS
    }

    static BlankCheck faulty(String fault) {
        return new BlankCheck(Answer.ALWAYS, fault);
    }

    /**
     * Renders with every field of the order empty. Where no condition decides, what remains is there for every order; where
     * one does, only an order can tell.
     */
    static BlankCheck of(Subjects subjects, String subject, ChunkValues values) {
        Probe probe = new Probe();
        try {
            Rendering rendering = subjects.render(subject, probe, values);
            boolean blank = OneLine.of(rendering.text()).isEmpty();
            boolean depends = probe.mayFail || (probe.asked && (blank || !rendering.plain()));
            return new BlankCheck(depends ? Answer.DEPENDS : blank ? Answer.ALWAYS : Answer.NEVER, null);
        } catch (CannotRender e) {
            return faulty(e.getMessage());
        }
    }

    private static final class Probe implements ChunkModel {
        private boolean asked;
        private boolean mayFail;

        @Override
        public Object get(String name) {
            asked = true;
            mayFail |= name.equals("user") || name.equals("payment_link");
            return null;
        }
    }
}
