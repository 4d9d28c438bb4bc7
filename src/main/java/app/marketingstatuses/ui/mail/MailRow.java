package app.marketingstatuses.ui.mail;

import app.marketingstatuses.store.OutboxLine;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A mail in the list: first only its id, the rest once somebody looks. */
final class MailRow {
    private final long id;
    private final ReadOnlyObjectWrapper<OutboxLine> line = new ReadOnlyObjectWrapper<>();

    MailRow(long id, OutboxLine line) {
        this.id = id;
        this.line.set(line);
    }

    long id() {
        return id;
    }

    /** Null until it was read. */
    OutboxLine line() {
        return line.get();
    }

    ReadOnlyObjectProperty<OutboxLine> lineProperty() {
        return line.getReadOnlyProperty();
    }

    void show(OutboxLine read) {
        line.set(read);
    }
}
