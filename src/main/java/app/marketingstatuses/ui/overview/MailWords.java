package app.marketingstatuses.ui.overview;

import app.marketingstatuses.session.Overview;
import app.marketingstatuses.store.Troubles;
import app.marketingstatuses.store.Troubles.DeadMails;
import app.marketingstatuses.ui.text.Formats;
import app.marketingstatuses.ui.text.Texts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Of which tasks, and from when, mails and orders are that went wrong. */
record MailWords(Overview overview, Texts texts, Formats formats) {
    /** {@code All Promo code, 23 Nov}; {@code 2 Promo code, 1 Review request, since 21 Nov}. */
    String dead() {
        Troubles troubles = overview.troubles();
        List<DeadMails> dead = troubles.dead();
        Instant oldest = dead.stream()
                .map(DeadMails::oldest)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant newest = dead.stream()
                .map(DeadMails::newest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String of = dead.size() == 1
                ? texts.text("dead.all", name(dead.get(0).taskId()))
                : dead.stream()
                        .map(mails -> formats.number(mails.count()) + " " + name(mails.taskId()))
                        .collect(Collectors.joining(", "));
        return formats.shortDay(oldest).equals(formats.shortDay(newest))
                ? texts.text("dead.on", of, formats.shortDay(oldest))
                : texts.text("dead.since", of, formats.shortDay(oldest));
    }

    /** {@code Promo code; tried again 09:03}. */
    String failing() {
        List<Troubles.Failing> failing = overview.troubles().failing();
        Instant again = failing.stream()
                .map(Troubles.Failing::retryAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        String of = failing.stream()
                .map(one -> one.taskId() == 0 ? texts.text("failing.unreadable") : name(one.taskId()))
                .distinct()
                .collect(Collectors.joining(", "));
        return again.isAfter(overview.at())
                ? texts.text("failing.again", of, formats.when(again))
                : texts.text("failing.next", of);
    }

    private String name(long taskId) {
        return overview.taskNames().getOrDefault(taskId, "#" + taskId);
    }
}
