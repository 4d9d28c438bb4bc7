package app.marketingstatuses.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;

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
                site == null ? null : Path.of(site),
                node.hasNonNull("connection") ? byHand(node.get("connection")) : null,
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
        node.put("site", profile.site() == null ? null : profile.site().toString());
        Profile.ByHand hand = profile.byHand();
        if (hand != null) {
            node.putObject("connection")
                    .put("host", hand.host())
                    .put("port", hand.port())
                    .put("database", hand.database())
                    .put("user", hand.user())
                    .put("prefix", hand.prefix())
                    .put("password", hand.password())
                    .put("tls", hand.tls());
        }
        node.put("zone", profile.zone());
        node.put("siteUrl", profile.siteUrl());
        Profile.Smtp smtp = profile.smtp();
        if (smtp != null) {
            node.putObject("smtp")
                    .put("host", smtp.host())
                    .put("port", smtp.port())
                    .put("security", smtp.security())
                    .put("user", smtp.user())
                    .put("password", smtp.password());
        }
        return node;
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
