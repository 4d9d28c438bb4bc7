package app.marketingstatuses.settings;

import app.marketingstatuses.domain.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The saved connections, kept in {@code config.json} of the settings folder. */
public final class Profiles {
    static final String FILE = "config.json";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Home home;
    private final Clock clock;
    private ObjectNode root = JsonNodeFactory.instance.objectNode();
    private List<Profile> all = List.of();
    private List<FaultyProfile> faulty = List.of();
    private Path aside;

    private Profiles(Home home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    /** Reads the file; one that cannot be understood is set aside under another name, never overwritten. */
    public static Profiles read(Home home, Clock clock) {
        Profiles profiles = new Profiles(home, clock);
        Path file = profiles.file();
        if (Files.exists(file)) {
            profiles.load(file);
        }
        return profiles;
    }

    private Path file() {
        return home.path().resolve(FILE);
    }

    private void load(Path file) {
        try {
            if (!(new ObjectMapper().readTree(Files.readAllBytes(file)) instanceof ObjectNode read)) {
                throw new IllegalArgumentException("no object");
            }
            List<Profile> profiles = new ArrayList<>();
            List<FaultyProfile> wrong = new ArrayList<>();
            for (JsonNode node : read.path("profiles")) {
                read(node, profiles, wrong);
            }
            root = read;
            all = List.copyOf(profiles);
            faulty = List.copyOf(wrong);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            setAside(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The settings file " + file + " cannot be read", e);
        }
    }

    private static void read(JsonNode node, List<Profile> profiles, List<FaultyProfile> wrong) {
        try {
            profiles.add(ProfileJson.read(node));
        } catch (FaultyProfile.Found e) {
            if (!node.path("name").isTextual()) {
                throw e;
            }
            wrong.add(e.in(node.path("name").asText(), node));
        }
    }

    private void setAside(Path file) {
        Path other = file.resolveSibling("config.json.unreadable-" + STAMP.format(clock.instant()));
        try {
            Files.move(file, other);
            aside = other;
        } catch (IOException e) {
            throw new UncheckedIOException("The settings file " + file + " can neither be understood nor moved", e);
        }
    }

    /** What was wrong with the file, in words fit for a user; empty where nothing was. */
    public Optional<String> trouble() {
        return aside().map(file -> "The settings file could not be understood and was set aside as " + file + ".");
    }

    /** Where a file that could not be understood lies now; empty where it could. */
    public Optional<Path> aside() {
        return Optional.ofNullable(aside);
    }

    /** Those that cannot be used until somebody corrects them in the file. */
    public List<FaultyProfile> faulty() {
        return faulty;
    }

    /** In the order they were saved, without the faulty ones. */
    public List<Profile> all() {
        return all;
    }

    /** @throws Refusal USAGE where it is a faulty one */
    public Optional<Profile> named(String name) {
        faulty.stream().filter(wrong -> wrong.name().equals(name)).findFirst().ifPresent(wrong -> {
            throw wrong.refusal();
        });
        return all.stream().filter(profile -> profile.name().equals(name)).findFirst();
    }

    /** Replaces all profiles but the faulty ones, atomically, and keeps the file's other keys; only its owner can read the file. */
    public void save(List<Profile> profiles) {
        ArrayNode list = root.putArray("profiles");
        profiles.forEach(profile -> list.add(ProfileJson.write(profile)));
        faulty.forEach(wrong -> list.add(wrong.kept()));
        home.make();
        try {
            AtomicFile.write(
                    file(), new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
            all = List.copyOf(profiles);
        } catch (IOException e) {
            throw new UncheckedIOException("The settings file " + file() + " cannot be written", e);
        }
    }
}
