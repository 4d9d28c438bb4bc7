package app.marketingstatuses.ui;

import app.marketingstatuses.ui.shell.FileChoice;
import app.marketingstatuses.ui.shell.Surroundings;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Answers for the system's windows that ask for a file. */
final class ChosenFile implements FileChoice {
    private volatile Path file;

    /** @param chosen null for none */
    void choose(Path chosen) {
        file = chosen;
    }

    Surroundings in(Surroundings real) {
        return new Surroundings(
                real.home(),
                real.opener(),
                real.clock(),
                real.memory(),
                real.keyStore(),
                real.looks(),
                real.background(),
                real.desktop(),
                this);
    }

    @Override
    public Optional<Path> open(Window owner, String title, String allFiles, String... kind) {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> folder(Window owner, String title) {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> save(Window owner, String title, String name) {
        return Optional.ofNullable(file);
    }
}
