package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where the password of a connection comes from: a file, else the environment; never an argument. */
record Passwords(Path file, Map<String, String> environment) {
    /** Null where none is given. */
    String find() {
        return file == null ? environment.get(Surroundings.PASSWORD) : read();
    }

    private String read() {
        try {
            return Files.readString(file).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.USAGE, "The password file " + file + " cannot be read.", e);
        }
    }

    @Override
    public String toString() {
        return "Passwords";
    }
}
