package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.domain.PromoCode;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.engine.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every template of ours keeps to, so that it looks well in every mail program, light and dark. */
class StockTemplatesTest {
    private static final int GMAIL_CUTS_AT = 102_000;
    private static final MailBench BENCH = new MailBench();
    private static final Map<String, OutgoingMail> MAILS = new TreeMap<>();

    @BeforeAll
    static void render() {
        long user = BENCH.shop.user("stock@example.com");
        long order = BENCH.fullOrder(user);
        BENCH.ownSettings.put("unsubscribe-address", "stop@example.com");
        int status = BENCH.mailingBoth("Some status", "Order [[+num]]", "Order [[+num]]");
        for (String language : List.of("en", "ru")) {
            BENCH.shop.userSetting(user, "cultureKey", language);
            BENCH.shop.setting("cultureKey", language);
            MAILS.put(language + " digest", BENCH.report());
            for (BodyTemplate template : BodyTemplate.values()) {
                if (template != BodyTemplate.MANAGER) {
                    BENCH.ownSettings.put("template." + status, template.code());
                    render(BENCH.move(order, status), language + " " + template.code());
                }
            }
        }
    }

    private static void render(Verdict move, String name) {
        PromoCode code = new PromoCode("TEA-2468", "10%", LocalDate.parse("2026-12-24"), false);
        for (var codes : List.of(Map.<Verdict, PromoCode>of(), Map.of(move, code))) {
            BENCH.service
                    .render(List.of(move), codes)
                    .get(move)
                    .mails()
                    .forEach(mail -> MAILS.put(
                            mail.kind() == Kind.MANAGER
                                    ? name.substring(0, 3) + "manager"
                                    : name + (codes.isEmpty() ? "" : " with a code"),
                            mail));
        }
    }

    @AfterAll
    static void close() {
        BENCH.close();
    }

    @Test
    void allOfThemAreLookedAt() {
        assertThat(MAILS).hasSize(2 * (2 * (BodyTemplate.values().length - 1) + 2));
    }

    @Test
    void stylesStandInTheirElementsAndNothingIsLoadedOrRun() {
        each((name, html) -> {
            assertThat(html.select("style, link, script, iframe, object, embed, form, input, video, audio, svg, base"))
                    .as(name)
                    .isEmpty();
            assertThat(html.select("[style]")).as(name).isNotEmpty();
            for (Element element : html.getAllElements()) {
                element.attributes()
                        .forEach(attribute -> assertThat(attribute.getKey())
                                .as(name)
                                .doesNotStartWith("on")
                                .isNotIn("class", "id", "background", "srcset"));
                assertThat(element.attr("style")).as(name).doesNotContain("url(", "@import", "expression");
                assertThat(element.attr("href")).as(name).matches("|https?://.*|mailto:.*");
                assertThat(element.attr("src")).as(name).isEmpty();
            }
        });
    }

    @Test
    void whatCleansTheOwnersTemplatesFindsNothingToCleanInOurs() {
        MAILS.forEach((name, mail) -> assertThat(CleanHtml.of(mail.html()).outerHtml())
                .as(name)
                .isEqualTo(plain(Jsoup.parse(mail.html())).outerHtml()));
    }

    @Test
    void theyAreSixHundredWideAndNarrowerOnAPhone() {
        each((name, html) -> {
            assertThat(html.select("table[style*=max-width:600px]")).as(name).hasSize(1);
            assertThat(html.outerHtml()).as(name).contains("<!--[if mso]><table role=\"presentation\" width=\"600\"");
            assertThat(html.select("meta[name=viewport]").attr("content"))
                    .as(name)
                    .contains("width=device-width");
            for (Element element : html.select("[width]")) {
                assertThat(element.attr("width")).as(name).isEqualTo("100%");
            }
            assertThat(html.select("table").size())
                    .as(name)
                    .isEqualTo(html.select("table[role=presentation]").size());
        });
    }

    @Test
    void theyAreSafeInDarkMode() {
        each((name, html) -> {
            assertThat(html.select("meta[name=color-scheme]").attr("content"))
                    .as(name)
                    .isEqualTo("light dark");
            assertThat(html.select("meta[name=supported-color-schemes]").attr("content"))
                    .as(name)
                    .isEqualTo("light dark");
            assertThat(html.body().attr("style"))
                    .as(name)
                    .contains("background-color:")
                    .contains("color:");
            for (Element element : html.select("[style*=color:]")) {
                List<String> inks = inks(element);
                assertThat(inks).as(name).noneMatch(ink -> ink.matches("#000(000)?|black|rgb\\(0,0,0\\)|transparent"));
                if (!inks.isEmpty() && !element.ownText().isBlank()) {
                    assertThat(ground(element))
                            .as(name + ": " + element.outerHtml())
                            .matches("#[0-9a-f]{6}");
                }
            }
            html.select("[bgcolor]")
                    .forEach(element -> assertThat(element.attr("style"))
                            .as(name)
                            .contains("background-color:" + element.attr("bgcolor")));
        });
    }

    @Test
    void picturesHaveTheirWordsAndPagesTheirLanguageAndTitle() {
        each((name, html) -> {
            html.select("img")
                    .forEach(image -> assertThat(image.attr("alt")).as(name).isNotBlank());
            assertThat(html.select("html").attr("lang")).as(name).isEqualTo(name.substring(0, 2));
            assertThat(html.title()).as(name).isNotBlank();
            assertThat(html.select("h1")).as(name).hasSize(1);
            html.select("a").forEach(link -> assertThat(link.text()).as(name).isNotBlank());
        });
    }

    @Test
    void theyAreShortEnoughToBeShownWhole() {
        MAILS.forEach((name, mail) -> {
            assertThat(mail.html().getBytes(StandardCharsets.UTF_8)).as(name).hasSizeLessThan(GMAIL_CUTS_AT);
            assertThat(mail.html()).as(name).doesNotContain("null", "${", "<#", "[[", "{$");
            assertThat(mail.text()).as(name).doesNotContain("null", "${", "<#", "<b", "&nbsp;", "&amp;");
            assertThat(mail.text().lines())
                    .as(name)
                    .allMatch(line -> line.length() <= 78 || line.startsWith("mailto:") && !line.contains(" "));
        });
    }

    @Test
    void customersFindAVisibleLinkToUnsubscribeAndManagersNone() {
        MAILS.forEach((name, mail) -> {
            String link = mail.head().unsubscribe();
            String word = name.startsWith("en") ? "Unsubscribe" : "Отписаться";
            List<String> links =
                    Jsoup.parse(mail.html()).select("a[href^=mailto:]").eachAttr("href");
            if (mail.kind() == Kind.MANAGER) {
                assertThat(link).as(name).isNull();
                assertThat(links).as(name).isEmpty();
                assertThat(mail.text()).as(name).doesNotContain("mailto:", word);
            } else {
                assertThat(link).as(name).startsWith("mailto:stop@example.com?subject=unsubscribe%20%23");
                assertThat(links).as(name).containsExactly(link);
                assertThat(Jsoup.parse(mail.html()).select("a[href^=mailto:]").text())
                        .as(name)
                        .isEqualTo(word);
                assertThat(mail.text()).as(name).endsWith(word + ":\n" + link + "\n");
            }
        });
    }

    private static List<String> inks(Element element) {
        return Arrays.stream(element.attr("style").toLowerCase(Locale.ROOT).split(";"))
                .map(String::strip)
                .filter(style -> style.startsWith("color:"))
                .map(style -> style.substring("color:".length()).replace(" ", ""))
                .toList();
    }

    /** The colour behind an element: the nearest one that is set. */
    private static String ground(Element element) {
        List<Element> around = new ArrayList<>(List.of(element));
        around.addAll(element.parents());
        return around.stream()
                .map(each -> each.attr("style").replaceAll("(?s).*background-color:(#[0-9a-fA-F]{6}).*|.*", "$1"))
                .filter(color -> !color.isEmpty())
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    private static Document plain(Document document) {
        document.outputSettings().prettyPrint(false);
        return document;
    }

    private static void each(Look look) {
        MAILS.forEach((name, mail) -> look.at(name, plain(Jsoup.parse(mail.html()))));
    }

    private interface Look {
        void at(String name, Document html);
    }
}
