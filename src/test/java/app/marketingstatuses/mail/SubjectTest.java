package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.marketingstatuses.chunk.ChunkTranslator;
import app.marketingstatuses.chunk.ChunkValues;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {
    private static final Subjects SUBJECTS = new Subjects(ChunkTranslator.withoutChunks());
    private static final Map<String, Object> FIELDS = Map.of(
            "num",
            "12",
            "cost",
            "1 500.5",
            "order",
            Map.of("cost", "1500.5", "num", "12"),
            "address",
            Map.of("city", "Omsk"),
            "tricky",
            "[[+num]] {$num} <b>&",
            "lines",
            "a\r\nBcc: x\u2028b\u0085c\u0000d");
    private static final Map<String, String> TEXTS = Map.of(
            "plain", "Text",
            "new", "Order #[[+num]] on [[++site_name]]",
            "nested", "[[%new]]!",
            "loop", "[[%loop]]",
            "cost", "[[+cost]] {$num}",
            "odd", "[[snippet]]");

    private static final ChunkValues VALUES = new ChunkValues() {
        @Override
        public String setting(String key) {
            return key.equals("site_name") ? "Tea [[+num]]" : "";
        }

        @Override
        public String lexicon(String key, String language) {
            return TEXTS.get(key);
        }

        @Override
        public String url(long resource, boolean full) {
            return "https://tea.example/" + resource;
        }

        @Override
        public Locale locale() {
            return Locale.UK;
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Instant now() {
            return Instant.EPOCH;
        }
    };

    private static String render(String subject) {
        return SUBJECTS.line(subject, FIELDS::get, VALUES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "[[+num]]→12",
                "[[!+num]]→12",
                "No [[+ num ]]!→No 12!",
                "[[+nothing]]x→x",
                "[[+address.city]]→Omsk",
                "[[++site_name]]→Tea [[+num]]",
                "[[%new]]→Order #12 on Tea [[+num]]",
                "[[!%new]]→Order #12 on Tea [[+num]]",
                "[[%new? &num=`7`]]→Order #7 on Tea [[+num]]",
                "[[%new? &num=`[[+cost]]` &topic=`default`]]→Order #1 500.5 on Tea [[+num]]",
                "[[%nested? &num=`7`]]→Order #7 on Tea [[+num]]!",
                "{$num}→12",
                "{ $num }→{ $num }",
                "{$order.num}: {$cost} {$order.cost}→12: 1 500.5 1500.5",
                "{'new' | lexicon}→Order #12 on Tea [[+num]]",
                "{\"plain\"|lexicon}→Text",
                "{'cost' | lexicon : $order}→1500.5 {$num}",
                "{'site_name' | option}→Tea [[+num]]",
                "a{* hidden *}b[[- hidden ]]c→abc",
                "[[+tricky]]→[[+num]] {$num} <b>&",
                "{$tricky}→[[+num]] {$num} <b>&",
                "{$tricky | escape}→[[+num]] {$num} <b>&",
                "never [[+closed→never [[+closed",
                "{} { [ ]]→{} { [ ]]",
                "[[*pagetitle]]x→x",
                "[[~5]]→https://tea.example/5",
                "{$address.city | upper} [[+address.city:upper]]→OMSK OMSK",
                "x[[+a[[+b]]]]→x",
                "{if $num}x{/if}{if $nothing}y{/if}→x",
                "{$num + 1} {$order[num]}→13 12",
                "{{+num}}→12",
            })
    void tagsBecomeValuesAndValuesStayText(String subject, String rendered) {
        assertThat(render(subject)).isEqualTo(rendered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "a [[snippet]]→[[snippet]]",
                "[[!snippet? &a=`1`]]→[[!snippet? &a=`1`]]",
                "[[$chunk]]→[[$chunk]]",
                "[[%nowhere]]→[[%nowhere]]",
                "[[%odd]]→[[snippet]]",
                "[[%loop]]→nested too deep",
                "[[%new? num]]→[[%new? num]]",
                "{'nowhere' | lexicon}→nowhere",
                "{'!snippet' | snippet}→{'!snippet' | snippet}",
                "{$unclosed→{$unclosed",
                "{if $num}x→{if $num}",
                "[[+num:money]]→| money",
            })
    void whatCannotBeRenderedIsRefusedByName(String subject, String named) {
        assertThatThrownBy(() -> render(subject))
                .isInstanceOf(CannotRender.class)
                .hasMessageContaining(named);
    }

    @Test
    void everyLineBreakAndControlCharacterBecomesASpace() {
        assertThat(render(" [[+lines]]\n")).isEqualTo("a Bcc: x b c d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "Order [[+num]]→NEVER",
                "[[%new]]→NEVER",
                "[[+num]]→DEPENDS",
                "{$num}{$cost}→DEPENDS",
                "[[*pagetitle]] {* x *}→ALWAYS",
                "{if 1}{/if}→ALWAYS",
                "{if 1}x{/if}→NEVER",
                "Order {$user.fullname}→DEPENDS",
                "{$payment_link}→DEPENDS",
                "{if $num}{else}x{/if}→DEPENDS",
                "{if $num}x{/if}y→DEPENDS",
                "x[[+num:is=``:then=`y`]]→DEPENDS",
                "{$num | default : 'x'}→DEPENDS",
                "Order {'new' | lexicon : $order}→NEVER",
            })
    void itIsKnownBeforeAnyOrderIsReadWhetherASubjectIsBlank(String subject, BlankCheck.Answer answer) {
        assertThat(BlankCheck.of(SUBJECTS, subject, VALUES)).isEqualTo(new BlankCheck(answer, null));
    }

    @Test
    void aSubjectThatCanNeverBeRenderedIsSaidBeforeAnyOrderIsRead() {
        assertThat(BlankCheck.of(SUBJECTS, "a [[snippet]]", VALUES).fault())
                .isEqualTo("[[snippet]] is run by the shop's PHP only");
        assertThat(BlankCheck.of(SUBJECTS, "[[%nowhere]]", VALUES).fault()).isEqualTo("[[%nowhere]] is in no lexicon");
    }
}
