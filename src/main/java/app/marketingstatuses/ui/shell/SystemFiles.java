package app.marketingstatuses.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own windows for it. */
public final class SystemFiles implements FileChoice {
    @Override
    public Optional<Path> open(Window owner, String title, String allFiles, String... kind) {
        FileChooser chooser = chooser(title);
        if (kind.length > 0) {
            String[] patterns = Arrays.stream(kind).map(k -> "*." + k).toArray(String[]::new);
            chooser.getExtensionFilters()
                    .addAll(
                            new FileChooser.ExtensionFilter(String.join(", ", patterns), patterns),
                            new FileChooser.ExtensionFilter(allFiles, "*"));
        }
        return path(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> folder(Window owner, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return path(chooser.showDialog(owner));
    }

    @Override
    public Optional<Path> save(Window owner, String title, String name) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(owner));
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        return chooser;
    }

    private static Optional<Path> path(File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
