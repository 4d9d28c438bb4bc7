package app.marketingstatuses.mail;

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

    /** Renders with every field of the order empty: what remains is there for every order. */
    static BlankCheck of(Subject subject, SubjectScope settingsAndTexts) {
        Probe probe = new Probe(settingsAndTexts);
        try {
            boolean blank = subject.render(probe).isEmpty();
            boolean depends = probe.mayFail || (blank && probe.asked);
            return new BlankCheck(depends ? Answer.DEPENDS : blank ? Answer.ALWAYS : Answer.NEVER, null);
        } catch (CannotRender e) {
            return faulty(e.getMessage());
        }
    }

    private static final class Probe implements SubjectScope {
        private final SubjectScope scope;
        private boolean asked;
        private boolean mayFail;

        Probe(SubjectScope scope) {
            this.scope = scope;
        }

        @Override
        public String field(String path) {
            asked = true;
            mayFail |= path.startsWith("user.") || path.equals("payment_link");
            return "";
        }

        @Override
        public String setting(String key) {
            return scope.setting(key);
        }

        @Override
        public String lexicon(String key) {
            return scope.lexicon(key);
        }
    }
}
