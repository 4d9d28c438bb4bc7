package app.marketingstatuses.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;

/** A profile as {@code config.json} keeps it. */
final class ProfileJson {
    private ProfileJson() {}

    /** @throws IllegalArgumentException where something needed is missing */
    static Profile read(JsonNode node) {
        String site = text(node, "site");
        return new Profile(
                required(node, "name"),
                text(node, "color"),
                node.path("production").asBoolean(false),
                node.path("readOnly").asBoolean(false),
                site == null ? null : Path.of(site),
                node.hasNonNull("connection") ? byHand(node.get("connection")) : null,
                node.hasNonNull("ssh") ? ssh(node.get("ssh")) : null,
                word(
                        Profile.Keep.values(),
                        Profile.Keep::word,
                        node.path("passwords").asText("file")),
                text(node, "zone"),
                text(node, "siteUrl"),
                node.hasNonNull("smtp") ? smtp(node.get("smtp")) : null);
    }

    private static Profile.ByHand byHand(JsonNode node) {
        return new Profile.ByHand(
                required(node, "host"),
                node.path("port").asInt(3306),
                required(node, "database"),
                required(node, "user"),
                node.path("prefix").asText("modx_"),
                text(node, "password"),
                text(node, "tls"));
    }

    private static Profile.Ssh ssh(JsonNode node) {
        String keyFile = text(node, "keyFile");
        return new Profile.Ssh(
                required(node, "host"),
                node.path("port").asInt(22),
                required(node, "user"),
                word(Profile.Ssh.Login.values(), Profile.Ssh.Login::word, required(node, "login")),
                keyFile == null ? null : Path.of(keyFile),
                text(node, "secret"));
    }

    private static <T> T word(T[] values, Function<T, String> name, String word) {
        return Arrays.stream(values)
                .filter(value -> name.apply(value).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown word " + word));
    }

    private static Profile.Smtp smtp(JsonNode node) {
        String security = node.path("security").asText("starttls");
        return new Profile.Smtp(
                required(node, "host"),
                node.path("port").asInt(587),
                security,
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
            throw new IllegalArgumentException("no " + key);
        }
        return text;
    }

    private static String text(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.get(key).asText() : null;
    }
}
