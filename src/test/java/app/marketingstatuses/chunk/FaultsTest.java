package app.marketingstatuses.chunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.marketingstatuses.chunk.ChunkFault.Code;
import app.marketingstatuses.domain.Telling;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be translated is named with its chunk, its line and the construct. */
class FaultsTest {
    private final Shelf shelf = new Shelf();

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '@',
            value = {
                "[[snippet]]→PHP→[[snippet]]",
                "[[!snippet? &a=`1`]]→PHP→[[!snippet? &a=`1`]]",
                "{'!getPoints' | snippet : ['user' => 1]}→PHP→{'!getPoints' | snippet : ['user' => 1]}",
                "{$_modx->runSnippet('x')}→PHP→{$_modx->runSnippet('x')}",
                "{$.get.id}→PHP→{$.get.id}",
                "{$modx->user->get('id')}→PHP→{$modx->user->get('id')}",
                "{1 | resource : 'pagetitle'}→PHP→{1 | resource : 'pagetitle'}",
                "{$num | money}→MODIFIER→| money",
                "{$num | upper | print_r}→MODIFIER→| print_r",
                "{money($num)}→MODIFIER→| money",
                "[[+num:money=`2`]]→MODIFIER→| money",
                "{weather 'Omsk'}→TAG→{weather 'Omsk'}",
                "{$num is prime}→TAG→is prime",
                "{macro x()}→TAG→{macro x()}",
                "{while $num}→TAG→{while $num}",
                "[[#header]]→PHP→[[#header]]",
                "{if $num}a→UNCLOSED→{if $num}",
                "{foreach $products as $p}a→UNCLOSED→{foreach $products as $p}",
                "{$num 'a→UNCLOSED→{$num 'a {$count}</p>",
                "{$num}{'open}→UNCLOSED→{'open} {$count}</p>",
                "{$num}{* never→UNCLOSED→{* never {$count}</p>",
                "{/if}→SYNTAX→{/if}",
                "{if $num}{/foreach}{/if}→SYNTAX→{/foreach}",
                "{$num {else}→SYNTAX→{$num {else}",
                "{$num +}→SYNTAX→{$num +}",
                "{$num num}→SYNTAX→{$num num}",
                "{if}a{/if}→SYNTAX→{if}",
                "{$p@first}→SYNTAX→{$p@first}",
                "{break 1}→SYNTAX→{break 1}",
                "[[%new? num]]→SYNTAX→[[%new? num]]",
                "[[+num:then=`x`]]→SYNTAX→[[+num:then=`x`]]",
                "{extends 'nowhere'}→CHUNK_MISSING→{extends 'nowhere'}",
                "[[$nowhere]]→CHUNK_MISSING→[[$nowhere]]",
                "{include 'nowhere'}→CHUNK_MISSING→{include 'nowhere'}",
                "{'nowhere' | chunk}→CHUNK_MISSING→{'nowhere' | chunk}",
                "{extends 'filed'}→CHUNK_IN_FILE→{extends 'filed'}",
            })
    void everyFaultNamesItsConstruct(String text, Code code, String construct) {
        shelf.chunk("filed", null);

        List<ChunkFault> faults =
                shelf.translate("<p>\n" + text + "\n{$count}</p>").faults();

        assertThat(faults).first().isEqualTo(new ChunkFault("mail", 2, construct, code));
        assertThat(faults).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void everyFaultOfAChunkIsFoundAndTheRestIsTranslatedAllTheSame() {
        Translation translation = shelf.translate("{$num}\n[[one]]\n{if $num}\n{$num | two}{/if}[[three]]");

        assertThat(translation.faults()).extracting(ChunkFault::line).containsExactly(2, 4, 4);
        assertThat(translation.template()).startsWith("${num}\n<#-- [[one]] -->\n<#if yes(num)>\n<#-- ");
    }

    @Test
    void aFaultInAnotherChunkNamesThatChunk() {
        shelf.chunk("base", "a\n\n{block 'x'}{$num | money}{/block}").chunk("part", "{weather 1}");

        assertThat(shelf.translate("{extends 'base'}").faults())
                .containsExactly(new ChunkFault("base", 3, "| money", Code.MODIFIER));
        assertThat(shelf.translate("\n{include 'part'}").faults())
                .containsExactly(new ChunkFault("part", 1, "{weather 1}", Code.TAG));
    }

    @Test
    void chunksThatLeadBackToThemselvesAreFound() {
        shelf.chunk("one", "{extends 'two'}").chunk("two", "{extends 'one'}").chunk("three", "x\n[[$four]]");
        shelf.chunk("four", "{include 'three'}").chunk("mail", "{extends 'mail'}");

        assertThat(shelf.translate("{extends 'one'}").faults())
                .containsExactly(new ChunkFault("two", 1, "{extends 'one'}", Code.ENDLESS));
        assertThat(shelf.translate("[[$three]]").faults())
                .containsExactly(new ChunkFault("four", 1, "{include 'three'}", Code.ENDLESS));
        assertThat(shelf.translate("{extends 'mail'}").faults())
                .containsExactly(new ChunkFault("mail", 1, "{extends 'mail'}", Code.ENDLESS));
    }

    @Test
    void aChunkInAFileIsAFaultOfItsOwn() {
        assertThat(new ChunkTranslator(shelf)
                        .translate(new Chunk(5, "filed", null))
                        .faults())
                .containsExactly(new ChunkFault("filed", 1, "filed", Code.CHUNK_IN_FILE));
    }

    @Test
    void everySentenceOfAFaultIsReadAgain() {
        for (Code code : Code.values()) {
            for (String chunk : List.of("", "tpl.mail")) {
                String sentence = new ChunkFault(chunk, 7, "{$x | y}", code).sentence();
                Telling.Told told = Telling.read(sentence).orElseThrow();
                assertThat(told.telling()).isEqualTo(code.telling());
                if (!chunk.isEmpty()) {
                    Telling.Told place = Telling.read(told.details().get(0)).orElseThrow();
                    assertThat(place.telling()).isEqualTo(Telling.IN_CHUNK);
                    assertThat(place.details()).containsExactly("{$x | y}", "tpl.mail", "7");
                }
            }
        }
        for (Telling plain : List.of(Telling.BROKEN_PATTERN, Telling.MAIL_TOO_MUCH)) {
            assertThat(Telling.read(plain.say()).orElseThrow().telling()).isEqualTo(plain);
        }
        assertThat(Telling.read(Telling.TEMPLATE_UNREADABLE.say("en/any.ftl"))
                        .orElseThrow()
                        .telling())
                .isEqualTo(Telling.TEMPLATE_UNREADABLE);
    }

    @Test
    void aTextOfTagsThatNeverCloseIsReadAtOnce() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(shelf.translate("[[".repeat(100_000)).complete()).isTrue();
            shelf.translate("{foreach $a as $b}".repeat(15_000));
            shelf.translate("{$a}".repeat(70_000));
            shelf.translate("{'".repeat(100_000));
        });
    }

    @Test
    void whatIsTooLongOrTooDeepIsRefused() {
        assertThat(shelf.translate("x".repeat(600_000)).faults())
                .extracting(ChunkFault::code)
                .containsExactly(Code.TOO_MUCH);
        assertThat(shelf.translate("{if $num}".repeat(5_000) + "{/if}".repeat(5_000))
                        .faults())
                .extracting(ChunkFault::code)
                .contains(Code.TOO_MUCH);
        assertThat(shelf.translate("{" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "}")
                        .faults())
                .extracting(ChunkFault::code)
                .containsExactly(Code.TOO_MUCH);
        assertThat(shelf.translate("{$num | join : " + "[".repeat(3_000) + "]".repeat(3_000) + "}")
                        .faults())
                .extracting(ChunkFault::code)
                .containsExactly(Code.TOO_MUCH);
        assertThat(shelf.translate("[[+a".repeat(3_000) + "]]".repeat(3_000)).faults())
                .extracting(ChunkFault::code)
                .contains(Code.TOO_MUCH);
        assertThat(shelf.translate("{$a" + "[$a".repeat(3_000) + "]".repeat(3_000) + "}")
                        .faults())
                .extracting(ChunkFault::code)
                .containsExactly(Code.TOO_MUCH);
    }
}
