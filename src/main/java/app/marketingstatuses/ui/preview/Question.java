package app.marketingstatuses.ui.preview;

/**
 * What is asked of the shop.
 *
 * @param days how far ahead; 0 for now
 * @param offTask a task that is off, shown as if it were switched on now; null for none
 * @param overdue whether that task would take along what is overdue
 */
record Question(int days, Long offTask, boolean overdue) {
    /** What a run would do now. */
    static final Question NOW = new Question(0, null, false);

    Question days(int ahead) {
        return new Question(ahead, offTask, overdue);
    }

    Question task(Long off) {
        return new Question(days, off, false);
    }

    Question overdue(boolean along) {
        return new Question(days, offTask, along);
    }
}
