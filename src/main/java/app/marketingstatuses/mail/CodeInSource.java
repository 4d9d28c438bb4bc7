package app.marketingstatuses.mail;

import app.marketingstatuses.mail.TemplateFault.Code;
import app.marketingstatuses.mail.TemplateFault.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a template's source what {@link CleanHtml} would take out of the mail, to tell its author where it stands. */
final class CodeInSource {
    private static final int MOST = 20;
    private static final Pattern CODE = Pattern.compile(
            "<(?:script|iframe|frame|frameset|object|embed|applet|base|link|form|svg|math|audio|video)(?=[\\s/>])"
                    + "|(?<=\\s)on[a-z]{3,20}(?=\\s*=\\s*[\"'])|(?:javascript|vbscript):",
            Pattern.CASE_INSENSITIVE);

    private CodeInSource() {}

    static List<TemplateFault> find(Part part, String source) {
        List<TemplateFault> faults = new ArrayList<>();
        Matcher found = CODE.matcher(source);
        int line = 1;
        int start = 0;
        int seen = 0;
        while (faults.size() < MOST && found.find()) {
            for (; seen < found.start(); seen++) {
                if (source.charAt(seen) == '\n') {
                    line++;
                    start = seen + 1;
                }
            }
            String shown = found.group().startsWith("<") ? found.group() + ">" : found.group();
            faults.add(TemplateFault.of(part, line, found.start() - start + 1, Code.CODE, shown));
        }
        return faults;
    }
}
