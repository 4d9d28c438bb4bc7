package app.marketingstatuses.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.testing.HostileValues;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever a customer typed stays text: nothing of it runs, nothing opens a tag, a subject stays one line. */
class HostileTest {
    private static final String CHUNK = "{set $own = $name}{set $list = [$name, 'k' => $name]}"
            + "<p title=\"{$name}\">{$name}|{$own}|{$list.k}|{$deep.a[0].b}|{$name | upper}|{$name | truncate : 50}|"
            + "{$name | replace : 'a' : '<i>'}|{$name | replace : 'e' : $name | truncate : 90}|"
            + "{$name | preg_replace : '/[a-z]+/i' : '<b>$0</b>'}|{$name | nl2br}|{$name | escape}|{$name | escape | lower}|"
            + "{'<u>' ~ $name ~ '</u>'}|{\"$name\"}|{$name ?: '-'}|{$name | default : '-'}|{[$name, $name] | join : '<br>'}|"
            + "{'new' | lexicon : ['num' => $name]}|[[%new? &num=`[[+name]]`]]|[[+name]]|[[+name:ellipsis=`9`]]|"
            + "[[+name:is=`x`:then=`[[+name]]`:else=`<s>[[+name]]</s>`]]|[[+name:notempty=`{$name}`]]|{$name | strip_tags}|"
            + "{$name | split : ',' | first}|{$name | limit : 7}|{foreach [$name] as $k => $v}{$k}{$v}{/foreach}|"
            + "{switch $name}{case 'a'}a{default}{$name}{/switch}|{include 'part' x=$name}|{'part' | chunk : ['x' => $name]}|"
            + "{$name | unescape}|{$name | ucwords}|{$name | reverse}|{$name | date : $name | truncate : 30}|{$name + 1}</p>";

    private final Shelf shelf = new Shelf();

    @Test
    void threeHundredHostileValuesStayText() {
        shelf.chunk("part", "({$x})");
        shelf.settings.put("secret", "TOPSECRET");
        Translation body = shelf.translate(CHUNK);
        Translation subject = new ChunkTranslator(shelf)
                .translate("No {$name}: [[+name]] {'new' | lexicon : ['num' => $name]} {$name | nl2br | escape}");
        assertThat(body.faults()).isEmpty();
        for (String value : HostileValues.all()) {
            shelf.model.put("name", value);
            shelf.model.put("deep", Map.of("a", List.of(Map.of("b", value))));

            String html = shelf.render(body, ChunkFormat.HTML);

            String tags = html.replaceAll("</?(p|i|b|u|s|br)>|<br />|<p title=\"[^\"<>]*\">|<b>bold</b>", "");
            assertThat(tags).as(value).doesNotContain("<", ">", "1337", "TOPSECRET");
            assertThat(html).startsWith("<p title=\"").endsWith("</p>");
            assertThat(shelf.render(subject, ChunkFormat.TEXT))
                    .as(value)
                    .contains("No " + kept(value) + ": " + kept(value))
                    .doesNotContain("TOPSECRET", "1337");
        }
    }

    /** Without what turns the direction of text. */
    private static String kept(String value) {
        return value.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "");
    }
}
