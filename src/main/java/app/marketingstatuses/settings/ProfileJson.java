package app.marketingstatuses.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A profile as {@code config.json} keeps it. */
final class ProfileJson {
    private ProfileJson() {}

    private static final String PORTS = "1-65535";
    private static final List<String> SECURITY = List.of("none", "starttls", "tls");
    private static final List<String> TLS = List.of("off", "required", "verify-ca", "verify-identity");

    /** @throws FaultyProfile.Found where something needed is missing or holds what it cannot */
    static Profile read(JsonNode node) {
        String site = text(node, "site");
        if ((site == null) != node.hasNonNull("connection")) {
            throw new FaultyProfile.Found("connection", null, "site / connection");
        }
        return new Profile(
                required(node, "name"),
                text(node, "color"),
                node.path("production").asBoolean(false),
                node.path("readOnly").asBoolean(false),
                site == null ? null : Path.of(site),
                node.hasNonNull("connection") ? byHand(node.get("connection")) : null,
                node.hasNonNull("ssh") ? ssh(node.get("ssh")) : null,
                word("passwords", Profile.Keep.values(), Profile.Keep::word, textOr(node, "passwords", "file")),
                text(node, "zone"),
                text(node, "siteUrl"),
                node.hasNonNull("smtp") ? smtp(node.get("smtp")) : null);
    }

    private static Profile.ByHand byHand(JsonNode node) {
        return new Profile.ByHand(
                required(node, "host"),
                port(node, "connection.port", 3306),
                required(node, "database"),
                required(node, "user"),
                node.path("prefix").asText("modx_"),
                text(node, "password"),
                oneOf(TLS, "connection.tls", text(node, "tls")));
    }

    private static Profile.Ssh ssh(JsonNode node) {
        String keyFile = text(node, "keyFile");
        return new Profile.Ssh(
                required(node, "host"),
                port(node, "ssh.port", 22),
                required(node, "user"),
                word("ssh.login", Profile.Ssh.Login.values(), Profile.Ssh.Login::word, required(node, "login")),
                keyFile == null ? null : Path.of(keyFile),
                text(node, "secret"));
    }

    private static <T> T word(String key, T[] values, Function<T, String> name, String word) {
        return Arrays.stream(values)
                .filter(value -> name.apply(value).equals(word))
                .findFirst()
                .orElseThrow(() -> new FaultyProfile.Found(
                        key, word, Arrays.stream(values).map(name).collect(Collectors.joining(", "))));
    }

    private static String oneOf(List<String> words, String key, String word) {
        if (word != null && !words.contains(word)) {
            throw new FaultyProfile.Found(key, word, String.join(", ", words));
        }
        return word;
    }

    /** @param key with the object it stands in, for people to find it */
    private static int port(JsonNode node, String key, int otherwise) {
        JsonNode port = node.path("port");
        if (port.isMissingNode() || port.isNull()) {
            return otherwise;
        }
        if (!port.isInt() || port.intValue() < 1 || port.intValue() > 65535) {
            throw new FaultyProfile.Found(key, port.asText(), PORTS);
        }
        return port.intValue();
    }

    private static String textOr(JsonNode node, String key, String otherwise) {
        String text = text(node, key);
        return text == null ? otherwise : text;
    }

    private static Profile.Smtp smtp(JsonNode node) {
        return new Profile.Smtp(
                required(node, "host"),
                port(node, "smtp.port", 587),
                oneOf(SECURITY, "smtp.security", textOr(node, "security", "starttls")),
                text(node, "user"),
                text(node, "password"));
    }

    static ObjectNode write(Profile profile) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", profile.name());
        node.put("color", profile.color());
        node.put("production", profile.production());
        node.put("readOnly", profile.readOnly());
        node.put("site", profile.site() == null ? null : profile.site().toString());
        if (profile.byHand() != null) {
            write(profile.byHand(), node.putObject("connection"));
        }
        if (profile.ssh() != null) {
            write(profile.ssh(), node.putObject("ssh"));
        }
        node.put("passwords", profile.keep().word());
        node.put("zone", profile.zone());
        node.put("siteUrl", profile.siteUrl());
        if (profile.smtp() != null) {
            write(profile.smtp(), node.putObject("smtp"));
        }
        return node;
    }

    private static void write(Profile.ByHand hand, ObjectNode node) {
        node.put("host", hand.host())
                .put("port", hand.port())
                .put("database", hand.database())
                .put("user", hand.user())
                .put("prefix", hand.prefix())
                .put("password", hand.password())
                .put("tls", hand.tls());
    }

    private static void write(Profile.Ssh ssh, ObjectNode node) {
        node.put("host", ssh.host())
                .put("port", ssh.port())
                .put("user", ssh.user())
                .put("login", ssh.login().word())
                .put("keyFile", ssh.keyFile() == null ? null : ssh.keyFile().toString())
                .put("secret", ssh.secret());
    }

    private static void write(Profile.Smtp smtp, ObjectNode node) {
        node.put("host", smtp.host())
                .put("port", smtp.port())
                .put("security", smtp.security())
                .put("user", smtp.user())
                .put("password", smtp.password());
    }

    private static String required(JsonNode node, String key) {
        String text = text(node, key);
        if (text == null) {
            throw new FaultyProfile.Found(key, null, "");
        }
        return text;
    }

    private static String text(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.get(key).asText() : null;
    }
}
