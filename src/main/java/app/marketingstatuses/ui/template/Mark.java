package app.marketingstatuses.ui.template;

import app.marketingstatuses.mail.TemplateFault;
import app.marketingstatuses.mail.TemplateFault.Part;
import app.marketingstatuses.ui.report.Reports;

/**
 * Something that is wrong with what is typed, in the user's words.
 *
 * @param line from 1; 0 where it concerns the whole
 * @param column from 1; 0 where it concerns the whole line
 */
record Mark(Part part, int line, int column, String sentence) {
    static Mark of(TemplateFault fault, Reports reports) {
        return new Mark(fault.part(), fault.line(), fault.column(), reports.say(fault));
    }
}
