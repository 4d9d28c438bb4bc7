package app.marketingstatuses.tasks;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A mail template of the owner's as a file: written with the names of one shop, read against those of another. */
public final class TemplateFile {
    private static final String FORMAT = "marketing-statuses/template";
    private static final int VERSION = 1;
    private static final List<String> AUDIENCES = List.of(Kind.CUSTOMER.code(), Kind.MANAGER.code());
    private static final List<String> LANGUAGES = List.of("en", "ru");

    private final ShopDirectory shop;

    public TemplateFile(ShopDirectory shop) {
        this.shop = shop;
    }

    /** The document as maps and plain values. */
    public Map<String, Object> document(MailTemplate template) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("version", VERSION);
        document.put("status", shop.statusNames().nameOrId(template.status()));
        document.put("audience", template.audience().code());
        document.put("language", template.language());
        document.put("subject", template.subject());
        document.put("html", template.html());
        document.put("text", template.text());
        return document;
    }

    /**
     * The template of a file, not tried yet.
     *
     * @param file its name, for messages
     * @throws Refusal USAGE that names every fault
     */
    public MailTemplate read(String file, byte[] content) {
        Faults faults = new Faults();
        JsonNode root = JsonTree.read(content, faults);
        MailTemplate template = root == null ? null : template(root, faults);
        faults.refuse(file);
        return template;
    }

    private MailTemplate template(JsonNode root, Faults faults) {
        Fields fields = Fields.of(
                root,
                "",
                faults,
                List.of("format", "version", "status", "audience", "language", "subject", "html", "text"));
        if (fields == null) {
            return null;
        }
        fields.format(FORMAT, VERSION);
        JsonNode status = fields.required("status");
        Integer id = status == null ? null : shop.statusNames().resolve(status, "status", none -> false, faults);
        fields.required("audience");
        String audience = fields.word("audience", AUDIENCES, AUDIENCES.get(0));
        fields.required("language");
        String language = fields.word("language", LANGUAGES, LANGUAGES.get(0));
        fields.required("html");
        String subject = fields.freeText("subject");
        String html = fields.freeText("html");
        String text = fields.freeText("text");
        return id == null
                ? null
                : new MailTemplate(id, Kind.valueOf(audience.toUpperCase(Locale.ROOT)), language, subject, html, text);
    }
}
