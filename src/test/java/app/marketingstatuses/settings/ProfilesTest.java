package app.marketingstatuses.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.domain.Refusal;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final Profile HAND = new Profile(
            "Tea shop",
            "#aa3300",
            true,
            true,
            null,
            new Profile.ByHand("db.example", 3307, "tea", "u", "", "s3cret", "required"),
            new Profile.Ssh("ssh.example", 2222, "tea", Profile.Ssh.Login.KEY, Path.of("/k"), "s3cret-also"),
            Profile.Keep.FILE,
            "Europe/Moscow",
            "https://tea.example/",
            new Profile.Smtp("smtp.example", 465, "tls", "m", "s3cret-too"));
    private static final Profile SITE = new Profile(
            "Site", null, false, false, Path.of("/srv/www"), null, null, Profile.Keep.ASK, null, null, null);

    @TempDir
    Path folder;

    @Test
    void whatWasSavedIsReadBack() {
        Home home = new Home(folder.resolve("a").resolve("home"));
        Profiles.read(home, CLOCK).save(List.of(HAND, SITE));

        Profiles read = Profiles.read(home, CLOCK);
        assertThat(read.all()).containsExactly(HAND, SITE);
        assertThat(read.named("Site")).contains(SITE);
        assertThat(read.trouble()).isEmpty();
    }

    @Test
    void nobodyButTheOwnerCanReadFolderAndFile() throws Exception {
        Assumptions.assumeTrue(Home.isPosix());
        Home home = new Home(folder.resolve("home"));
        Profiles.read(home, CLOCK).save(List.of(HAND));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.path())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(home.path().resolve("config.json"))))
                .isEqualTo("rw-------");
        try (var files = Files.list(home.path())) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFileThatCannotBeUnderstoodIsSetAsideAndReported() throws Exception {
        for (String broken : List.of("{\"profiles\": [", "", "[]", "{\"profiles\": [{\"color\": \"x\"}]}")) {
            Files.writeString(folder.resolve("config.json"), broken);
            Path aside = folder.resolve("config.json.unreadable-20261124-090000");
            Files.deleteIfExists(aside);

            Profiles read = Profiles.read(new Home(folder), CLOCK);

            assertThat(read.all()).isEmpty();
            assertThat(read.trouble()).hasValueSatisfying(t -> assertThat(t).contains(aside.toString()));
            assertThat(aside).hasContent(broken);
        }
    }

    @Test
    void aConnectionThatWasChangedIntoAFaultyOneIsSaidAndKeptAsItIs() throws Exception {
        Home home = new Home(folder.resolve("home"));
        Profiles.read(home, CLOCK).save(List.of(HAND, SITE));
        Path file = home.path().resolve("config.json");
        String good = Files.readString(file);
        Map<String, String> faults = Map.of(
                "\"port\" : 3307", "\"port\" : \"many\"",
                "\"port\" : 465", "\"port\" : 70000",
                "\"security\" : \"tls\"", "\"security\" : \"ssl\"",
                "\"tls\" : \"required\"", "\"tls\" : \"yes\"",
                "\"login\" : \"key\"", "\"login\" : \"keys\"",
                "\"passwords\" : \"file\"", "\"passwords\" : \"filed\"",
                "\"database\" : \"tea\"", "\"database\" : null");
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            Files.writeString(file, good.replace(fault.getKey(), fault.getValue()));

            Profiles read = Profiles.read(home, CLOCK);

            assertThat(read.trouble()).isEmpty();
            assertThat(read.all()).containsExactly(SITE);
            assertThat(read.faulty()).extracting(FaultyProfile::name).containsExactly("Tea shop");
            assertThatThrownBy(() -> read.named("Tea shop"))
                    .isInstanceOfSatisfying(
                            Refusal.class, e -> assertThat(e.kind()).isEqualTo(Refusal.Kind.USAGE))
                    .hasMessageContaining("Tea shop")
                    .hasMessageNotContaining("s3cret");
            read.save(List.of(SITE));
            assertThat(file).content().contains(fault.getValue(), "s3cret-too");
        }
    }

    @Test
    void keysOfOthersInTheFileAreKept() throws Exception {
        Files.writeString(folder.resolve("config.json"), "{\"theme\": \"dark\"}");
        Profiles.read(new Home(folder), CLOCK).save(List.of(SITE));
        assertThat(folder.resolve("config.json")).content().contains("\"theme\" : \"dark\"", "Site");
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> new Home(file.resolve("home")).make())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot be made");
    }

    @Test
    void secretsAreNotInTheTextOfAProfile() {
        assertThat(HAND.toString()).doesNotContain("s3cret");
    }
}
