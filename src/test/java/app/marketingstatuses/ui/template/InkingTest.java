package app.marketingstatuses.ui.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class InkingTest {
    @Test
    void directivesValuesTagsStringsAndCommentsAreToldApart() {
        assertThat(inked("Hi <#if a>${b.c}</#if><a href=\"${url}\" class=\"x\">!</a><#-- no -->"))
                .containsExactly(
                        "PLAIN Hi ",
                        "DIRECTIVE <#if a>",
                        "VALUE ${b.c}",
                        "DIRECTIVE </#if>",
                        "TAG <a href=",
                        "STRING \"",
                        "VALUE ${url}",
                        "STRING \"",
                        "TAG  class=",
                        "STRING \"x\"",
                        "TAG >",
                        "PLAIN !",
                        "TAG </a>",
                        "COMMENT <#-- no -->");
    }

    @Test
    void whatIsNotClosedIsColouredToItsEnd() {
        assertThat(inked("a ${b")).containsExactly("PLAIN a ", "VALUE ${b");
        assertThat(inked("<#-- b")).containsExactly("COMMENT <#-- b");
        assertThat(inked("1 < 2")).containsExactly("PLAIN 1 < 2");
        assertThat(inked("")).isEmpty();
    }

    @Test
    @Timeout(20)
    void everyTextIsCoveredWithoutGapsAndInTime() {
        Random random = new Random(7);
        String alphabet = "<>#$@{}\"'-!a b\n";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(200); j > 0; j--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int all = Inking.of(text.toString()).stream()
                    .mapToInt(Inking.Stretch::length)
                    .sum();
            assertThat(all).isEqualTo(text.length());
        }
        assertThat(Inking.of("<a \"${".repeat(20_000))).isNotEmpty();
    }

    private static List<String> inked(String text) {
        List<String> said = new ArrayList<>();
        int at = 0;
        for (Inking.Stretch stretch : Inking.of(text)) {
            said.add(stretch.ink() + " " + text.substring(at, at + stretch.length()));
            at += stretch.length();
        }
        return said;
    }
}
