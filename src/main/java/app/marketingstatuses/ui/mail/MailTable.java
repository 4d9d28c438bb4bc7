package app.marketingstatuses.ui.mail;

import app.marketingstatuses.store.OutboxLine;
import app.marketingstatuses.store.OutboxQuery;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.StatusChip;
import app.marketingstatuses.ui.part.TableMemory;
import app.marketingstatuses.ui.report.MailTroubles;
import app.marketingstatuses.ui.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/** The mails as a table that reads its lines as they come into sight, and keeps what is selected when it is read afresh. */
final class MailTable extends TableView<MailRow> {
    private static final Set<String> SPARE = Set.of("kind", "status", "attempts", "why");

    /** Short facts are shown whole, however narrow the table. */
    private static final double NEEDED = 84;

    /** More than these are not selected again: a table takes seconds to select so many one by one. */
    private static final int MANY = 1000;

    private final OutboxModel model;
    private final TableColumn<MailRow, OutboxLine> when;
    private Set<Long> kept = Set.of();

    MailTable(OutboxModel model, Workbench workbench, Texts texts) {
        this.model = model;
        MailWords words = new MailWords(texts, workbench.formats());
        MailTroubles troubles = new MailTroubles(workbench.language());
        when = text("when", texts, 136, line -> words.when(line.entry()));
        getColumns()
                .add(column(
                        "state",
                        texts,
                        118,
                        line -> words.state(line.entry().state()),
                        line -> MailWords.icon(line.entry().state())));
        getColumns().add(text("order", texts, 80, line -> order(line, texts)));
        getColumns().add(text("to", texts, 124, MailTable::recipient));
        getColumns().add(text("kind", texts, 104, line -> words.kind(line.entry())));
        getColumns().add(text("subject", texts, 132, OutboxLine::subject));
        getColumns()
                .add(column(
                        "status",
                        texts,
                        158,
                        line -> null,
                        line -> line.entry().isAboutOrder()
                                ? StatusChip.of(model.statuses(), line.entry().status())
                                        .shrinkable()
                                : null));
        getColumns().add(number("attempts", texts, 66, line -> line.entry().attempts()));
        getColumns().add(when);
        getColumns()
                .add(text("why", texts, 84, line -> troubles.brief(line.entry().error())));
        getColumns().get(0).setMinWidth(118);
        when.setMinWidth(136);
        setId("mails");
        setAccessibleText(texts.text("title"));
        setFixedCellSize(36);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        sorted(workbench);
        setItems(model.rows());
        model.updatingProperty().addListener((p, was, updating) -> keepSelection(updating));
    }

    private static String order(OutboxLine line, Texts texts) {
        if (!line.entry().isAboutOrder()) {
            return texts.text("report.short");
        }
        return line.orderNumber() == null ? "#" + line.entry().orderId() : line.orderNumber();
    }

    private static String recipient(OutboxLine line) {
        return line.toName() == null || line.toName().isBlank() ? line.to() : line.toName();
    }

    private TableColumn<MailRow, OutboxLine> number(
            String id, Texts texts, double width, Function<OutboxLine, Integer> value) {
        TableColumn<MailRow, OutboxLine> column = text(id, texts, width, line -> texts.number(value.apply(line)));
        column.getStyleClass().add("numeric");
        return column;
    }

    private TableColumn<MailRow, OutboxLine> text(
            String id, Texts texts, double width, Function<OutboxLine, String> text) {
        return column(id, texts, width, text, line -> null);
    }

    private TableColumn<MailRow, OutboxLine> column(
            String id,
            Texts texts,
            double width,
            Function<OutboxLine, String> text,
            Function<OutboxLine, Node> graphic) {
        TableColumn<MailRow, OutboxLine> column = new TableColumn<>(texts.text("column." + id));
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, NEEDED));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> {
            model.want(cell.getValue());
            return cell.getValue().lineProperty();
        });
        column.setCellFactory(made -> new MailCell(text, graphic));
        return column;
    }

    /** Mails are sorted where they lie: by the order of queueing, either way. */
    private void sorted(Workbench workbench) {
        when.setSortable(true);
        when.setSortType(SortType.DESCENDING);
        TableMemory.remember(this, "mails", workbench.memory());
        if (getSortOrder().isEmpty()) {
            getSortOrder().add(when);
        }
        askSorted();
        setSortPolicy(table -> {
            askSorted();
            return true;
        });
    }

    private void askSorted() {
        boolean newestFirst = getSortOrder().isEmpty() || when.getSortType() == SortType.DESCENDING;
        OutboxQuery asked = model.queryProperty().get();
        if (asked.newestFirst() != newestFirst) {
            model.queryProperty().set(new OutboxQuery(asked.states(), asked.kind(), asked.text(), newestFirst));
        }
    }

    /** With a mail open beside it the table shows what is needed to find another. */
    void narrow(boolean isNarrow) {
        getColumns().stream()
                .filter(column -> SPARE.contains(column.getId()))
                .forEach(column -> column.setVisible(!isNarrow));
    }

    List<Long> selectedIds() {
        return getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(MailRow::id)
                .toList();
    }

    private void keepSelection(boolean updating) {
        if (updating) {
            kept = Set.copyOf(selectedIds());
            return;
        }
        Set<Long> wanted = kept;
        if (wanted.size() > MANY) {
            getSelectionModel().clearSelection();
        } else if (!wanted.isEmpty()) {
            int[] places = IntStream.range(0, model.rows().size())
                    .filter(i -> wanted.contains(model.rows().get(i).id()))
                    .toArray();
            getSelectionModel().clearSelection();
            if (places.length > 0) {
                getSelectionModel().selectIndices(places[0], places);
            }
        }
    }

    /** Selects a mail and brings it into sight; nothing where it is not in the list. */
    void choose(long id) {
        IntStream.range(0, model.rows().size())
                .filter(i -> model.rows().get(i).id() == id)
                .findFirst()
                .ifPresent(place -> {
                    getSelectionModel().clearAndSelect(place);
                    scrollTo(Math.max(0, place - 3));
                });
    }
}
