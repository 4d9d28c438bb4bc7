package app.marketingstatuses.ui.nomail;

import app.marketingstatuses.store.Addressee;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.TableMemory;
import app.marketingstatuses.ui.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** Those on the list as a table. */
final class ListTable extends TableView<ListedRow> {
    private final Texts texts;

    ListTable(ListModel model, Workbench workbench, Texts texts) {
        this.texts = texts;
        SortedList<ListedRow> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setId("no-mail");
        setAccessibleText(texts.text("list"));
        setFixedCellSize(36);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        column("email", 280, ListedRow::email, Comparator.comparing(ListedRow::email));
        column("name", 220, ListedRow::name, Comparator.comparing(ListedRow::name));
        column("number", 110, ListedRow::number, Comparator.comparing(row -> number(row.who())));
        column("added", 170, row -> workbench.formats().when(row.addedAt()), Comparator.comparing(ListedRow::addedAt));
        column("by", 140, ListedRow::by, Comparator.comparing(ListedRow::by));
        TableMemory.remember(this, "mail.none", workbench.memory());
    }

    private static long number(Addressee who) {
        return who.customer() == null ? Long.MAX_VALUE : who.customer();
    }

    private void column(String key, double width, Function<ListedRow, String> text, Comparator<ListedRow> order) {
        TableColumn<ListedRow, ListedRow> column = new TableColumn<>(texts.text("column." + key));
        column.setId(key);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(order);
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(ListedRow row, boolean empty) {
                super.updateItem(row, empty);
                String said = empty || row == null ? null : text.apply(row);
                setText(said != null && said.isEmpty() ? texts.text("none") : said);
                setTooltip(said == null || said.isEmpty() ? null : new Tooltip(said));
            }
        });
        getColumns().add(column);
    }

    List<Addressee> chosen() {
        return getSelectionModel().getSelectedItems().stream()
                .map(ListedRow::who)
                .toList();
    }
}
