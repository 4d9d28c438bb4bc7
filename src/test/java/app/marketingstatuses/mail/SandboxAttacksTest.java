package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.marketingstatuses.chunk.ChunkFormat;
import app.marketingstatuses.chunk.ChunkRenderer;
import app.marketingstatuses.chunk.ChunkValues;
import app.marketingstatuses.mail.TemplateFault.Code;
import app.marketingstatuses.mail.TemplateFault.Part;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates that want out, or never want to end: each is stopped within bounds, and named at its line. */
class SandboxAttacksTest {
    /** Of work; on a busy machine more may pass by the clock. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private static final int LARGEST = 5 << 20;

    static Stream<Arguments> attacks() {
        List<Arguments> all = new ArrayList<>();
        Attacks.reachingOut().forEach(attack -> all.add(Arguments.of(attack, List.of(Code.FORBIDDEN))));
        Attacks.endless().forEach(attack -> all.add(Arguments.of(attack, List.of(Code.TOO_MUCH, Code.FORBIDDEN))));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isStoppedAndNamedAtItsLine(String attack, List<Code> codes) {
        String source = "<p>\nfine\n" + attack + "</p>";
        long start = worked();

        OwnTemplateFails fails = catchThrowableOfType(
                OwnTemplateFails.class, () -> Sandbox.html().render(Part.HTML, source, model()));

        assertThat(Duration.ofNanos(worked() - start)).isLessThan(LONGEST);
        assertThat(fails).isNotNull();
        assertThat(fails.fault().code()).isIn(codes);
        assertThat(fails.fault().line()).isEqualTo(3);
    }

    /** What this thread has worked so far, in nanoseconds. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void thereAreMoreThanFiftyOfThem() {
        assertThat(Attacks.reachingOut()).hasSizeGreaterThan(40);
        assertThat(Attacks.endless()).hasSizeGreaterThan(40);
        assertThat(functions()).hasSizeGreaterThan(20);
    }

    @Test
    void whatItWritesIsStoppedBeforeFiveMegabytes() {
        SandboxLimits limits = new SandboxLimits();
        char[] widest = "\u4e2d".repeat(1000).toCharArray();

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 10_000; i++) {
                        limits.write(widest, 0, widest.length);
                    }
                })
                .isInstanceOf(SandboxLimits.Reached.class);
        assertThat(limits.text().getBytes(StandardCharsets.UTF_8).length).isBetween(1 << 20, LARGEST);
    }

    /** The functions that translated chunks call are there too. */
    static Stream<String> functions() {
        String x = "\"" + "a".repeat(5000) + "!\"";
        return Stream.of(
                "<#list items(range(1, 1000000000)) as i>x</#list>",
                "${join(range(1, 1000000000), \"\")}",
                "<#list items(range(1, 1000)) as a><#list items(range(1, 1000)) as b><#list items(range(1, 1000)) as c>"
                        + "</#list></#list></#list>",
                "<#list items(range(1, 1000)) as a><#list items(range(1, 1000)) as b>${join(range(1, 1000))}</#list></#list>",
                "${preg_replace(" + x + ", \"/^(a+)+$/\", \"\")}",
                "${preg_replace(" + x + ", \"/(a|aa)+$/\", \"\")}",
                "${pregMatch(" + x + ", \"/^(([a-z])+.)+[A-Z]([a-z])+$/\")?string}",
                "${preg_split(" + x + ", \"/(a*)*$/\")?size}",
                "<#assign s=\"xxxxxxxxxx\">" + "<#assign s=text(s, s)>".repeat(60),
                "<#assign s=\"xxxxxxxxxx\"><#list items(range(1, 60)) as i><#assign s=text(s, s)></#list>",
                "<#assign s=\"a\">" + "<#assign s=replace(s, \"a\", \"aaaaaaaaaa\")>".repeat(12),
                "<#assign s=\"a\">" + "<#assign s=preg_replace(s, \"/a/\", \"aaaaaaaaaa\")>".repeat(12),
                "<#assign s=\"&\">" + "<#assign s=escape(s)>".repeat(60) + "<#assign s=text(s, s)>".repeat(60),
                "<#assign l=list([1])>" + "<#assign l=push(l, l, l)>".repeat(60) + "${join(l, \"\")}",
                "<#assign l=list([1])>" + "<#assign l=l+l>".repeat(60) + "${count(l)}",
                "<#assign l=map({\"a\": 1})><#list items(range(1, 100000)) as i><#assign l=push(l, i)></#list>",
                "${calc(\"1e999999999\", \"+\", 1)}",
                "<#assign n=\"99999999999999999999\">" + "<#assign n=calc(n, \"*\", n)>".repeat(40),
                "${number(\"1e999999999\", 2)}",
                "${number(1, 2000000000)}",
                "${isOdd(\"1e999999999\")?string}",
                "${truncate(text(\"1e999999999\"), 2000000000, \"x\")}"
                        + "<#list items(range(1, 1000000)) as i></#list>",
                "<#macro f x><@f text(x, x)/></#macro><@f \"xxxxxxxxxx\"/>");
    }

    @ParameterizedTest
    @MethodSource("functions")
    void functionsOfChunksAreNoWayRoundTheBounds(String attack) {
        String source = "<p>\nfine\n" + attack + "</p>";
        long start = worked();

        OwnTemplateFails fails = catchThrowableOfType(
                OwnTemplateFails.class,
                () -> Sandbox.html()
                        .render(
                                Part.HTML,
                                source,
                                new ChunkRenderer().scope(name -> null, new NoShop(), ChunkFormat.HTML)));

        assertThat(Duration.ofNanos(worked() - start)).isLessThan(LONGEST);
        if (fails != null) { // Some do no harm at all.
            assertThat(fails.fault().code()).isIn(Code.TOO_MUCH, Code.FAILS, Code.FORBIDDEN);
            assertThat(fails.fault().line()).isEqualTo(3);
        }
    }

    private static final class NoShop implements ChunkValues {
        @Override
        public String setting(String key) {
            return "";
        }

        @Override
        public String lexicon(String key, String language) {
            return null;
        }

        @Override
        public String url(long resource, boolean full) {
            return "";
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Instant now() {
            return Instant.EPOCH;
        }
    }

    @Test
    void aHeaderMayNotChangeHowTheTemplateIsRead() {
        for (String header : List.of("<#ftl output_format=\"XML\">x", " \n<#ftl auto_esc=false>x", "[#ftl]x")) {
            assertThat(Sandbox.html().check(Part.HTML, header))
                    .extracting(TemplateFault::code)
                    .containsExactly(Code.FORBIDDEN);
        }
    }

    @Test
    void aTextThatIsTooLongIsRefusedBeforeItIsRead() {
        assertThat(Sandbox.html().check(Part.HTML, "x".repeat(Sandbox.LONGEST_SOURCE + 1)))
                .extracting(TemplateFault::code)
                .containsExactly(Code.TOO_LONG);
    }

    @Test
    void squareBracketsAndHashBracesAreText() {
        String text = "[#include \"x\"] [=1+1] #{1}";

        assertThat(Sandbox.text().render(Part.TEXT, text, model())).isEqualTo(text);
    }

    @Test
    void whatOrdinaryTemplatesNeedGoesThrough() {
        String source = "<#macro hi who><b>${who}</b><#nested></#macro><@hi who=customer.name>!</@hi>"
                + "<#list lines as l>${l?counter}. ${l.name?upper_case}<#sep>, </#list>"
                + "<#assign names = lines?map(l -> l.name)>${names?join(\" + \")} ${names?size * 2} ${names[0..1]?size}"
                + "<#if customer.phone?has_content>${customer.phone}<#elseif 1 lt 2>none<#else>x</#if>"
                + "<#switch names?size><#case 2>two<#break><#default>many</#switch>"
                + "<#function twice x><#return x + x></#function>${twice(\"a\")} ${\"a-b\"?replace(\"-\", \"+\")}"
                + " ${(nothing.at.all)!\"-\"} ${names?first?length} ${.vars[\"names\"]?size}";

        assertThat(Sandbox.html().render(Part.HTML, source, model()))
                .isEqualTo("<b>A &amp; B</b>!1. TEA, 2. CUPTea + Cup 4 2nonetwoaa a+b - 3 2");
    }

    private static Map<String, Object> model() {
        return Map.of(
                "customer",
                Map.of("name", "A & B", "phone", ""),
                "lines",
                List.of(Map.of("name", "Tea"), Map.of("name", "Cup")),
                "shop",
                Map.of("name", "Shop", "url", ""),
                "subject",
                "S",
                "lang",
                "en");
    }
}
