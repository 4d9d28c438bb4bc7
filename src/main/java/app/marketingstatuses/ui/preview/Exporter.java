package app.marketingstatuses.ui.preview;

import app.marketingstatuses.engine.MailRoom.Intent;
import app.marketingstatuses.engine.Verdict;
import app.marketingstatuses.session.Json;
import app.marketingstatuses.session.PreviewDocument;
import app.marketingstatuses.session.PreviewResult;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** Writes what is shown into a file: the table for a spreadsheet, or all of it for programs. */
final class Exporter {
    private static final int HELD_LIMIT = 1000;
    /** Without it spreadsheets take UTF-8 for something else. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Workbench bench;
    private final Texts texts;
    private final PreviewModel model;

    Exporter(Workbench bench, Texts texts, PreviewModel model) {
        this.bench = bench;
        this.texts = texts;
        this.model = model;
    }

    MenuButton button() {
        MenuButton button = new MenuButton(texts.text("export"), Icons.of("fth-download"));
        MenuItem csv = new MenuItem(texts.text("export.csv"));
        csv.setId("export-csv");
        csv.setOnAction(event -> csv());
        MenuItem json = new MenuItem(texts.text("export.json"));
        json.setId("export-json");
        json.setOnAction(event -> json());
        button.getItems().addAll(csv, json);
        button.setId("preview-export");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.disableProperty()
                .bind(model.changesProperty()
                        .isEqualTo(0)
                        .or(model.soFarProperty().isNotNull()));
        return button;
    }

    private void csv() {
        Answer shown = model.shown();
        List<Line> lines = model.fitting();
        if (model.isHeld()) {
            List<Verdict> held = lines.stream().map(Line::verdict).toList();
            write("held.csv", (shop, out) -> {
                out.append(BYTE_ORDER_MARK);
                PreviewDocument.heldCsv(held, out);
            });
        } else {
            write("preview.csv", (shop, out) -> {
                out.append(BYTE_ORDER_MARK);
                new PreviewDocument(result(shop, shown, lines), shop.zone()).csv(out);
            });
        }
    }

    private void json() {
        Answer shown = model.shown();
        write(
                "preview.json",
                (shop, out) ->
                        Json.write(new PreviewDocument(result(shop, shown, shown.due()), shop.zone()).json(), out));
    }

    static PreviewResult result(ShopSession shop, Answer shown, List<Line> lines) {
        List<Intent> mails =
                shop.mailRoom().intents(lines.stream().map(Line::verdict).toList());
        List<PreviewResult.Item> items = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            items.add(new PreviewResult.Item(
                    lines.get(i).verdict(), mails.get(i), lines.get(i).runAt()));
        }
        return new PreviewResult(
                shown.at(),
                shown.until(),
                items,
                shown.plan(),
                HELD_LIMIT,
                shop.trials().address(),
                PreviewResult.promos(shop.promos(), items),
                shop.mailHours());
    }

    private void write(String name, Content content) {
        Path file = bench.dialogs().saveFile(texts.text("export.title"), name).orElse(null);
        if (file == null) {
            return;
        }
        bench.jobs()
                .run(
                        texts.text("export.job"),
                        progress -> bench.desk().visit(shop -> {
                            try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                                content.write(shop, out);
                                return file;
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        }),
                        written -> bench.dialogs().notice(texts.text("export.done", file.getFileName())));
    }

    private interface Content {
        void write(ShopSession shop, Writer out) throws IOException;
    }
}
