package app.marketingstatuses.ui.settings;

import app.marketingstatuses.session.Installed;
import app.marketingstatuses.session.ShopOpener;
import app.marketingstatuses.ui.desk.ShopCard;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Where the files lie. */
final class FilesCard {
    private final Workbench workbench;
    private final Texts texts;

    FilesCard(Workbench workbench, Texts texts) {
        this.workbench = workbench;
        this.texts = texts;
    }

    VBox node() {
        Path home = workbench.memory().home().path();
        List<Node> rows = new ArrayList<>();
        rows.add(file("home", home));
        if (workbench.desk().shop().link() == ShopCard.Link.DEMO) {
            rows.add(file("demoMail", ShopOpener.demoMail(home)));
        }
        rows.add(file("program", Installed.here().jar()));
        rows.add(Rows.hint(texts.text("files.hint")));
        return Cards.titled(texts.text("files"), null, null, Rows.body(rows.toArray(Node[]::new)));
    }

    private Node file(String key, Path path) {
        Label shown = new Label(path.toString());
        shown.setMinWidth(0);
        shown.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        shown.setTooltip(new Tooltip(path.toString()));
        HBox row = new HBox(
                8,
                shown,
                Cards.spring(),
                Rows.copy(
                        texts,
                        path.toString(),
                        "copy-" + key,
                        () -> workbench.dialogs().notice(texts.text("copied"))));
        row.setAlignment(Pos.CENTER_LEFT);
        return Rows.field(texts.text("files." + key), row);
    }
}
