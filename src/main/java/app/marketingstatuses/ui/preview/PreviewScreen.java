package app.marketingstatuses.ui.preview;

import app.marketingstatuses.domain.Task;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.ui.desk.Destination;
import app.marketingstatuses.ui.desk.Screen;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.job.Job;
import app.marketingstatuses.ui.job.Jobs;
import app.marketingstatuses.ui.job.Progress;
import app.marketingstatuses.ui.part.EmptyState;
import app.marketingstatuses.ui.text.Texts;
import app.marketingstatuses.ui.text.Troubles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** What a run would do, now or in some days, the mails it would send, and the run itself. */
public final class PreviewScreen implements Screen {
    /** So many names come along with the rows, the others follow. */
    private static final int NAMES_AT_ONCE = 60;

    private final Workbench bench;
    private final Texts texts;
    private final PreviewModel model = new PreviewModel();
    private final PreviewPage page;
    private final RunFlow runs;
    private final Jobs.Slot reading;
    private final Jobs.Slot naming;
    private Question question = Question.NOW;

    public PreviewScreen(Workbench bench) {
        this.bench = bench;
        texts = bench.texts(PreviewScreen.class);
        reading = bench.jobs().slot();
        naming = bench.jobs().slot();
        runs = new RunFlow(bench, texts);
        page = new PreviewPage(bench, texts, model, new PreviewPage.Wishes() {
            @Override
            public void run() {
                act();
            }

            @Override
            public void runPastFuse() {
                runs.startPastFuse(model.chosen(), model.today().due());
            }

            @Override
            public void lookAhead(int days) {
                ask(question.days(days));
            }

            @Override
            public void task(Long id) {
                chooseTask(id);
            }

            @Override
            public void overdue(boolean along) {
                ask(question.overdue(along));
            }
        });
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public void open(Destination destination) {
        if (destination instanceof Destination.Previewed wanted) {
            model.setHeld(wanted.held());
            model.setFilter(LineFilter.ALL.task(wanted.taskId()));
            question = Question.NOW;
            page.setDays(0);
        }
        refresh();
    }

    @Override
    public void refresh() {
        read(true);
    }

    @Override
    public void find() {
        page.find();
    }

    @Override
    public void act() {
        if (model.today() != null && !model.chosen().isEmpty() && question.offTask() == null) {
            runs.start(model.chosen(), model.today().due());
        }
    }

    @Override
    public void close() {
        reading.cancel();
        naming.cancel();
    }

    private void ask(Question wanted) {
        if (!wanted.equals(question)) {
            question = wanted;
            read(false);
        }
    }

    private void chooseTask(Long id) {
        model.setFilter(model.filter().task(id));
        ask(question.task(isOff(model.shown(), id) ? id : null));
    }

    private static boolean isOff(Answer answer, Long id) {
        return id != null
                && answer != null
                && answer.task(id).filter(Task::enabled).isEmpty()
                && answer.task(id).isPresent();
    }

    /** @param afresh whether what a run would do now is read again, too */
    private void read(boolean afresh) {
        Question asked = question;
        Answer known = afresh ? null : model.today();
        Answer inSight = model.today() == null ? null : model.shown();
        Job job = reading.run(
                texts.text("reading"),
                progress -> bench.desk().visit(shop -> {
                    Answer today = known == null ? now(shop, progress, inSight) : known;
                    progress.check();
                    Answer shown = asked.equals(Question.NOW)
                            ? today
                            : new PreviewReader(shop, asked)
                                    .whole(progress::isCancelled, Answer.orders(today, inSight));
                    List<Long> first = new ArrayList<>();
                    shown.due().stream().limit(NAMES_AT_ONCE).forEach(line -> first.add(line.orderId()));
                    shown.held().stream().limit(NAMES_AT_ONCE).forEach(line -> first.add(line.orderId()));
                    return new Read(today, shown, shop.customerNames().of(first));
                }),
                this::show,
                this::failed);
        job.onCancel(model::stopped);
    }

    /** @param inSight null for nothing: then the first rows are better than that */
    private Answer now(ShopSession shop, Progress progress, Answer inSight) {
        PreviewReader reader = new PreviewReader(shop, Question.NOW);
        return inSight == null
                ? reader.whole(new FirstRows(shop, reader, progress, this::showFirst), Map.of())
                : reader.whole(progress::isCancelled, Answer.orders(inSight));
    }

    private void showFirst(FirstRows.Part part, Runnable drawn) {
        boolean first = !model.isCounting();
        model.names().add(part.names());
        model.showSoFar(part.answer(), part.soFar());
        if (first) {
            page.show();
            page.onceLaidOut(drawn);
        }
    }

    private record Read(Answer today, Answer shown, Map<Long, String> names) {}

    private void show(Read read) {
        model.names().add(read.names());
        model.show(read.today(), read.shown());
        page.show();
        nameTheRest();
        Long task = model.filter().task();
        if (isOff(read.shown(), task) && question.offTask() == null) {
            ask(question.task(task)); // Asked for from elsewhere, and only now known to be off.
        }
    }

    private void nameTheRest() {
        List<Long> missing =
                model.names().missing(model.shown().due(), model.shown().held());
        if (!missing.isEmpty()) {
            naming.run(
                    texts.text("naming"),
                    progress -> bench.desk().visit(shop -> shop.customerNames().of(missing)),
                    model::named,
                    trouble -> {}); // The next look asks again; mail addresses stand in meanwhile.
        }
    }

    private void failed(Throwable trouble) {
        question = question.days(0); // Trying again begins with what is cheap.
        page.setDays(0);
        Button again = new Button(texts.text("retry"));
        again.setOnAction(event -> refresh());
        page.showTrouble(new EmptyState(
                "fth-cloud-off",
                texts.text("failed"),
                new Troubles(bench.language()).of(trouble).sentence(),
                again));
    }
}
