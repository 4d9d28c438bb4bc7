package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.engine.Guards;
import app.marketingstatuses.engine.Station;
import app.marketingstatuses.session.Json;
import app.marketingstatuses.session.ShopSession;
import app.marketingstatuses.store.OwnTables;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        description =
                "Removes this program's own tables from the shop's database, after writing all that is in them to a"
                        + " file. Without --yes it only says what would be removed. Orders stay as they are.")
final class UninstallCommand extends ShopCommand {
    @Option(names = "--export", paramLabel = "FILE", description = "Where to write what is in the tables; a new file.")
    private Path export;

    @Option(names = "--no-export", description = "Keep nothing.")
    private boolean nothingKept;

    @Option(names = "--yes", description = "Remove them.")
    private boolean yes;

    @Override
    void checkOptions() {
        if (export != null && nothingKept) {
            throw usage("--export and --no-export contradict each other: give one of them.");
        }
        if (yes && export == null && !nothingKept) {
            throw usage("Say where to keep what is in the tables: --export FILE, or --no-export.");
        }
    }

    @Override
    boolean needsInit() {
        return false;
    }

    @Override
    int run(ShopSession shop) {
        OwnTables tables = shop.store().ownTables();
        Map<String, Long> counts = tables.counts();
        if (counts.isEmpty()) {
            out().line("Nothing to do: this shop has no tables of Marketing Statuses.");
            return ExitCodes.DONE;
        }
        if (!yes) {
            counts.forEach((table, rows) -> out().line(table + ": " + Words.count(rows, "row")));
            out().line("Nothing was removed. To remove these tables: take the cron line out, then"
                    + " uninstall --export FILE --yes");
            return ExitCodes.DONE;
        }
        Station.Lock lock = shop.store().station(null).lock().orElseThrow(Guards::busy);
        try (lock) {
            if (export != null) {
                write(tables, counts, shop);
                out().line("Written to " + export + "; mails to customers are in it, so keep it as you keep those.");
            }
            tables.drop();
        }
        out().line(Words.count(counts.size(), "table") + " removed. Orders and their log stay as they are."
                + " Take the cron line out, or runs will say that init is missing.");
        return ExitCodes.DONE;
    }

    private void write(OwnTables tables, Map<String, Long> counts, ShopSession shop) {
        Map<String, Object> rows = new LinkedHashMap<>();
        counts.keySet().forEach(table -> rows.put(table, tables.rows(table)));
        Map<String, Object> document = Json.object(
                "format",
                "marketing-statuses/tables",
                "version",
                shop.store().schemaVersion(),
                "exportedAt",
                shop.now(),
                "tables",
                rows);
        try {
            Files.createFile(export, onlyForTheUser());
            try (BufferedWriter to = Files.newBufferedWriter(export, StandardCharsets.UTF_8)) {
                Json.write(document, to);
                to.newLine();
            }
        } catch (FileAlreadyExistsException e) {
            throw new Refusal(Refusal.Kind.USAGE, export + " is there already: give a new file.", e);
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.USAGE, "The file " + export + " cannot be written. Nothing was removed.", e);
        }
    }

    private static FileAttribute<?>[] onlyForTheUser() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
