package app.marketingstatuses.ui.overview;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.session.Overview;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.overview.Notice.Deed;
import app.marketingstatuses.ui.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists of the owner's promo codes that are used up, or nearly: of each list once, by the first task that gives from it. */
record CodeNotices(Overview overview, Texts texts) {
    /** Those of which no code is left. */
    List<Notice> out() {
        List<Notice> notices = new ArrayList<>();
        for (Task task : giving()) {
            if (overview.promos().isOut(task.promo())) {
                String list = task.promo().list();
                String detail = texts.text("codes.out.detail", task.name());
                notices.add(notice(true, texts.text("codes.out", list), detail, task));
            }
        }
        return notices;
    }

    /** Those of which few codes are left. */
    List<Notice> low() {
        List<Notice> notices = new ArrayList<>();
        for (Task task : giving()) {
            if (overview.promos().isLow(task.promo())) {
                String list = task.promo().list();
                String title = texts.count("codes.low", overview.promos().left(list), list);
                notices.add(notice(false, title, texts.text("codes.low.detail", task.name()), task));
            }
        }
        return notices;
    }

    private List<Task> giving() {
        Set<String> seen = new HashSet<>();
        return overview.tasksOn().stream()
                .filter(task -> task.promo() != null && seen.add(task.promo().list()))
                .toList();
    }

    private Notice notice(boolean red, String title, String detail, Task task) {
        Deed open = new Deed.Go(new Destination.OneTask(task.id()));
        return new Notice(red, "fth-tag", title, detail, texts.text("codes.add"), open);
    }
}
