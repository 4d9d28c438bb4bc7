package app.marketingstatuses.ui.tasks;

import app.marketingstatuses.doctor.Trap;
import app.marketingstatuses.domain.Task;
import app.marketingstatuses.session.ShopTraps;
import app.marketingstatuses.ui.desk.Workbench;
import app.marketingstatuses.ui.fix.Fixes;
import app.marketingstatuses.ui.fix.TrapWords;
import app.marketingstatuses.ui.part.Band;
import app.marketingstatuses.ui.part.Cards;
import app.marketingstatuses.ui.part.Icons;
import app.marketingstatuses.ui.text.Texts;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The editor: name, counts and buttons above, traps below them, then the fields. */
final class EditorView extends VBox {
    private static final double NARROW = 880;
    private static final double BESIDE = 560;
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    private final Workbench workbench;
    private final Texts texts;
    private final EditorModel model;
    private final HBox head = new HBox(12);
    private final CountsBar counts;
    private final Label unsaved = Cards.secondary("");
    private final Button revert;
    private final Button save;
    private final VBox bands = new VBox(8);
    private final VBox body = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(body);
    private final MailNote mails;
    private TasksLook look;
    private EditorParts parts;
    private boolean beside = true;
    private FieldBox name;
    private List<String> missing = List.of();
    private TextField nameField = new TextField();

    EditorView(Workbench workbench, EditorModel model, Consumer<DraftLook> onSeeMail) {
        this.workbench = workbench;
        this.texts = workbench.texts(EditorView.class);
        this.model = model;
        this.counts = new CountsBar(texts, workbench.formats());
        this.mails = new MailNote(workbench, texts, onSeeMail);
        this.revert = new Button(texts.text("revert"));
        this.save = new Button(texts.text("save"), Icons.of("fth-check"));
        save.getStyleClass().add(Styles.ACCENT);
        save.setId("save");
        save.setOnAction(event -> model.save());
        revert.setId("revert");
        revert.setOnAction(event -> model.revert());
        unsaved.setId("unsaved");
        lay();
        model.formProperty().addListener((p, was, form) -> build());
        model.faultsProperty().addListener((p, was, now) -> marks());
        model.changedProperty().addListener((p, was, now) -> marks());
        model.lookProperty().addListener((p, was, now) -> counted(now));
        build();
    }

    /** The counts below the name where both do not fit beside each other. */
    private void narrow(double width) {
        boolean below = width > 0 && width < NARROW;
        if (below && getChildren().get(1) != counts) {
            head.getChildren().remove(counts);
            getChildren().add(1, counts);
        } else if (!below && getChildren().get(1) == counts) {
            getChildren().remove(counts);
            if (head.getChildren().size() > 1) {
                head.getChildren().add(1, counts);
            }
        }
        counts.pseudoClassStateChanged(BELOW, below);
        if (width >= BESIDE != beside) {
            beside = width >= BESIDE;
            bands();
        }
    }

    /** Scrolls down to what stands last. */
    private void reveal(Node last) {
        applyCss();
        layout();
        scroll.setVvalue(scroll.getVmax());
        last.lookup(".text-field").requestFocus();
    }

    private void lay() {
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("editor-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        body.getStyleClass().add("editor-body");
        head.getStyleClass().add("editor-head");
        head.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("card", "editor");
        getChildren().addAll(head, scroll);
        setMinSize(0, 0);
        widthProperty().addListener((p, was, width) -> narrow(width.doubleValue()));
    }

    /** The shop as it is now; the fields are made anew only where what they offer is another. */
    void follow(TasksLook now) {
        boolean same = look != null
                && look.statuses().all().equals(now.statuses().all())
                && look.names().equals(now.names())
                && look.currency().equals(now.currency())
                && look.promos().equals(now.promos());
        look = now;
        if (!same) {
            build();
        }
        bands();
    }

    /** Statuses that a preset needs and the shop does not have. */
    void tellMissing(List<String> statuses) {
        missing = statuses;
        bands();
    }

    /** Puts the focus where one begins to type. */
    void focusName() {
        nameField.requestFocus();
        nameField.selectAll();
    }

    private void build() {
        TaskForm form = model.formProperty().get();
        getChildren().remove(counts);
        head.getChildren().clear();
        body.getChildren().clear();
        missing = form == null || form.stored().id() > 0 ? List.of() : missing;
        setVisible(form != null);
        if (form == null || look == null) {
            return;
        }
        parts = new EditorParts(texts, look, new TaskWords(texts, workbench.formats(), look), form);
        nameField = Inputs.text(form.name, "task-name", texts.text("field.name"));
        nameField.setPrefColumnCount(14);
        nameField.getStyleClass().add("semi-bold");
        name = new FieldBox(Field.NAME, texts.text("field.name"), nameField, nameField).headless();
        HBox right = new HBox(12, unsaved, revert, save);
        right.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(right, Priority.ALWAYS);
        head.getChildren().addAll(name, counts, right);
        unsaved.setMinWidth(USE_PREF_SIZE);
        revert.setMinWidth(USE_PREF_SIZE);
        save.setMinWidth(USE_PREF_SIZE);
        PromoPane promo = new PromoPane(workbench, texts, form.promo, look.promos(), parts);
        Node details = promo.details();
        body.getChildren()
                .addAll(
                        bands,
                        new EditorGrid(List.of(
                                parts.when(),
                                parts.which(),
                                parts.happens(mails, promo.toggle(() -> reveal(details))),
                                parts.limits())),
                        details);
        form.mail.addListener(p -> counted(model.lookProperty().get()));
        narrow(getWidth());
        marks();
        counted(model.lookProperty().get());
    }

    private void marks() {
        TaskForm form = model.formProperty().get();
        if (form == null || parts == null || look == null) {
            return;
        }
        Map<Field, Fault> faults = model.faultsProperty().get();
        Set<Field> changed = model.changedProperty().get();
        TaskWords words = new TaskWords(texts, workbench.formats(), look);
        show(name, form, faults, changed, words);
        parts.boxes().forEach(box -> show(box, form, faults, changed, words));
        boolean isNew = model.isNew();
        unsaved.setText(isNew ? texts.text("unsaved.new") : texts.count("unsaved", changed.size()));
        unsaved.setGraphic(Icons.of("fth-edit-2"));
        boolean dirty = isNew || !changed.isEmpty();
        unsaved.setVisible(dirty);
        unsaved.setManaged(dirty);
        revert.setDisable(!dirty);
        revert.setText(texts.text(isNew ? "discard" : "revert"));
        save.setDisable(!dirty || !faults.isEmpty());
        bands();
    }

    private void show(FieldBox box, TaskForm form, Map<Field, Fault> faults, Set<Field> changed, TaskWords words) {
        Fault fault = faults.get(box.field());
        boolean told = changed.contains(box.field()) && !model.isNew();
        box.show(
                fault == null ? null : new FaultWords(texts).say(fault),
                told ? texts.text("was", words.value(box.field(), form.stored())) : null);
    }

    private void counted(DraftLook draft) {
        TaskForm form = model.formProperty().get();
        if (form == null) {
            return;
        }
        counts.show(draft == null ? null : draft.outlook());
        mails.show(form.mail.get(), draft);
        bands();
    }

    private void bands() {
        TaskForm form = model.formProperty().get();
        bands.getChildren().clear();
        if (form == null || look == null) {
            return;
        }
        if (!missing.isEmpty()) {
            bands.getChildren().add(missingBand());
        }
        DraftLook draft = model.lookProperty().get();
        ShopTraps traps = draft == null ? look.traps() : draft.traps();
        traps.of(form.stored().id()).forEach(trap -> bands.getChildren().add(band(traps, trap, form.stored())));
        bands.setManaged(!bands.getChildren().isEmpty());
    }

    private Band missingBand() {
        String names = String.join(
                ", ",
                missing.stream().map(status -> texts.text("quoted", status)).toList());
        return new Band(Band.Kind.INFO, texts.text("missing", names), texts.text("missing.detail"));
    }

    private Node band(ShopTraps traps, Trap trap, Task stored) {
        TrapWords words = new TrapWords(workbench.language(), traps.statuses());
        Band.Kind kind = trap.serious() ? Band.Kind.DANGER : Band.Kind.WARNING;
        Node[] fix = Fixes.button(workbench, traps, trap).stream().toArray(Node[]::new);
        boolean inBand = beside || fix.length == 0;
        Band band = new Band(kind, words.sentence(trap), words.fix(trap), inBand ? fix : new Node[0]);
        band.setId("trap-" + trap.kind().id() + "-" + stored.id());
        return inBand ? band : new VBox(8, band, fix[0]);
    }
}
