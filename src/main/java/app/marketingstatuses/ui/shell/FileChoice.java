package app.marketingstatuses.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks for a file or folder; empty where the user chose none. */
public interface FileChoice {
    /** @param kind for example {@code json}; the endings that are offered */
    Optional<Path> open(Window owner, String title, String allFiles, String... kind);

    Optional<Path> folder(Window owner, String title);

    /** @param name proposed */
    Optional<Path> save(Window owner, String title, String name);
}
