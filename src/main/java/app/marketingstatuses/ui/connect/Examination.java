package app.marketingstatuses.ui.connect;

import app.marketingstatuses.doctor.Check;
import app.marketingstatuses.doctor.Doctor;
import app.marketingstatuses.doctor.Speech;
import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.session.OpenShop;
import app.marketingstatuses.session.ShopChoice;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.session.ShopSecrets;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.tunnel.UnknownHostKey;
import app.marketingstatuses.ui.fix.TrapWords;
import app.marketingstatuses.ui.job.Progress;
import app.marketingstatuses.ui.report.Reports;
import app.marketingstatuses.ui.text.Language;
import app.marketingstatuses.ui.text.Troubles;
import java.util.Comparator;
import java.util.List;

/** Has the doctor look at a shop and says what it found in the desktop's language. For background work only. */
final class Examination {
    private final ShopOpener opener;
    private final Language language;

    Examination(ShopOpener opener, Language language) {
        this.opener = opener;
        this.language = language;
    }

    /**
     * The worst first. A shop that cannot be reached is a check that failed.
     *
     * @throws Refusal only where the user may agree to an SSH server's key first
     */
    List<CheckLine> of(Profile profile, ShopSecrets secrets, Progress progress) {
        try {
            OpenShop open = opener.connect(new ShopChoice.Saved(profile, secrets));
            try {
                progress.check();
                return look(opener.session(open));
            } finally {
                open.database().close();
            }
        } catch (Refusal e) {
            if (UnknownHostKey.in(e).isPresent()) {
                throw e;
            }
            return lines(Doctor.unreachable(e), speech(new Statuses(List.of())));
        }
    }

    /** What the doctor finds in an open shop. */
    List<CheckLine> look(ShopSession shop) {
        return lines(Doctor.examine(shop.visit()), speech(shop.statuses()));
    }

    private Speech speech(Statuses statuses) {
        Troubles troubles = new Troubles(language);
        TrapWords traps = new TrapWords(language, statuses);
        return Speech.ofDesktop(
                language.locale(),
                refusal -> troubles.of(refusal).sentence(),
                (trap, fix) -> fix ? traps.fix(trap) : traps.cause(trap) + ": " + traps.effect(trap) + ".",
                new Reports(language)::note);
    }

    private static List<CheckLine> lines(List<Check> checks, Speech speech) {
        return checks.stream()
                .sorted(Comparator.comparing(Check::result).reversed())
                .map(check -> new CheckLine(
                        check.result(),
                        check.id(),
                        speech.say(check.finding()),
                        check.remedy() == null ? null : speech.say(check.remedy())))
                .toList();
    }
}
