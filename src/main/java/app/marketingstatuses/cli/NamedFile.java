package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file named on the command line; {@code -} is standard input or output. */
record NamedFile(String name) {
    /** For messages. */
    String label() {
        return isStandard() ? "standard input" : name;
    }

    /** @throws Refusal USAGE where it cannot be read */
    byte[] read(Surroundings surroundings) {
        try {
            return isStandard() ? surroundings.in().readAllBytes() : Files.readAllBytes(Path.of(name));
        } catch (IOException | InvalidPathException e) {
            throw new Refusal(Refusal.Kind.USAGE, "The file " + name + " cannot be read.", e);
        }
    }

    /**
     * Writes a text; what went into a file is told.
     *
     * @param what was written, such as {@code 2 tasks}
     * @throws Refusal USAGE where it cannot be written
     */
    void write(String text, Output out, String what) {
        if (isStandard()) {
            out.raw(text);
            return;
        }
        try {
            Files.writeString(Path.of(name), text);
        } catch (IOException | InvalidPathException e) {
            throw new Refusal(Refusal.Kind.USAGE, "The file " + name + " cannot be written.", e);
        }
        out.line(what + " written to " + name + ".");
    }

    private boolean isStandard() {
        return name.equals("-");
    }
}
