package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {
    private static final SubjectScope SCOPE = new SubjectScope() {
        private final Map<String, String> fields = Map.of(
                "num",
                "12",
                "cost",
                "1 500.5",
                "order.cost",
                "1500.5",
                "address.city",
                "Omsk",
                "tricky",
                "[[+num]] {$num}",
                "lines",
                "a\r\nBcc: x\u2028b\u0085c\u0000d",
                "order.num",
                "12");
        private final Map<String, String> texts = Map.of(
                "plain", "Text",
                "new", "Order #[[+num]] on [[++site_name]]",
                "nested", "[[%new]]!",
                "loop", "[[%loop]]",
                "cost", "[[+cost]] {$num}",
                "odd", "[[snippet]]");

        @Override
        public String field(String path) {
            return fields.getOrDefault(path, "");
        }

        @Override
        public String setting(String key) {
            return key.equals("site_name") ? "Tea [[+num]]" : "";
        }

        @Override
        public String lexicon(String key) {
            return texts.get(key);
        }
    };

    private static String render(String subject) {
        return new Subject(subject).render(SCOPE);
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
                "[[+tricky]]→[[+num]] {$num}",
                "{$tricky}→[[+num]] {$num}",
                "never [[+closed→never [[+closed",
                "{} { [ ]]→{} { [ ]]",
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
                "[[*pagetitle]]→[[*pagetitle]]",
                "[[~5]]→[[~5]]",
                "[[+num:upper]]→[[+num:upper]]",
                "[[%nowhere]]→[[%nowhere]]",
                "[[%odd]]→[[snippet]]",
                "[[%loop]]→nested too deep",
                "[[%new? num]]→[[%new? num]]",
                "[[+a[[+b]]]]→[[+a[[+b]]]]",
                "{if $num}x{/if}→{if $num}",
                "{$num | upper}→{$num | upper}",
                "{$num + 1}→{$num + 1}",
                "{'nowhere' | lexicon}→nowhere",
                "{'!snippet' | snippet}→{'!snippet' | snippet}",
                "{$order[num]}→{$order[num]}",
                "{$unclosed→{$unclosed",
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
}
