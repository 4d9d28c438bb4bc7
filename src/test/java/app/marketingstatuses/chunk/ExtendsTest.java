package app.marketingstatuses.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Chunks that fill the blocks of others, and chunks that bring in others. */
class ExtendsTest {
    private final Shelf shelf = new Shelf();

    @Test
    void blocksAreFilledAndWhatIsOutsideOfThemIsDropped() {
        shelf.chunk("base", "{var $color = 'red'}<h1>{block 'title'}Shop{/block}</h1>{block 'lines'}-{/block}");

        assertThat(shelf.html("dropped{extends 'base'}{var $color = 'blue'}{block 'title'}{$color} {$num}{/block}"))
                .isEqualTo("<h1>red 2311/12</h1>-");
        assertThat(shelf.html("{extends 'base'}")).isEqualTo("<h1>Shop</h1>-");
    }

    @Test
    void parentIsWhatTheBlockAboveHasOverSeveralChunks() {
        shelf.chunk("base", "[{block 'a'}base{/block}]");
        shelf.chunk("middle", "{extends 'base'}{block 'a'}<{parent}>{/block}");

        assertThat(shelf.html("{extends 'middle'}{block 'a'}({parent}{parent}){/block}"))
                .isEqualTo("[(<base><base>)]");
        assertThat(shelf.html("{block 'a'}{parent}x{/block}")).isEqualTo("x");
    }

    @Test
    void aBlockInsideABlockCanBeFilledToo() {
        shelf.chunk("base", "{block 'outer'}a{block 'inner'}b{/block}c{/block}");

        assertThat(shelf.html("{extends 'base'}{block 'inner'}X{/block}")).isEqualTo("aXc");
        assertThat(shelf.html("{extends 'base'}{block 'outer'}{parent}!{/block}{block 'inner'}X{/block}"))
                .isEqualTo("aXc!");
        assertThat(shelf.html("{block 'x'}{block 'x'}{block 'x'}y{/block}{/block}{/block}"))
                .isEqualTo("y");
    }

    @Test
    void chunksAreFoundByNameAndById() {
        shelf.chunk("first", "1").chunk("second", "2");

        assertThat(shelf.html("[[$first]]{include 'second'}{include '1'}[[$2]]"))
                .isEqualTo("1212");
    }

    @Test
    void anotherChunkGetsVariablesOfItsOwnAndSeesTheOrder() {
        shelf.chunk("row", "<td>{$name}:{$label}:{$num}</td>{set $seen = 1}");

        assertThat(shelf.html("{include 'row' name=$products[0].name label='<b>'}{$seen}"))
                .isEqualTo("<td>Green tea:<b>:2311/12</td>");
        assertThat(shelf.html("{foreach $products as $p}{'row' | chunk : $p}{/foreach}"))
                .isEqualTo("<td>Green tea::2311/12</td><td>Cup &lt;i&gt;::2311/12</td>");
        assertThat(shelf.html("{'row' | chunk : ['name' => 'N', 'label' => $count]}|{$_modx->getChunk('row')}"))
                .isEqualTo("<td>N:3:2311/12</td>|<td>Tom &lt;b&gt; &amp; &quot;Co&quot;::2311/12</td>");
        assertThat(shelf.html("[[$row? &name=`[[+count]] {$zero}` &label=`x`]]"))
                .isEqualTo("<td>3 0:x:2311/12</td>");
    }

    @Test
    void manyUsesOfAChunkAreOneMacro() {
        shelf.chunk("a", "[[$b]][[$b]]").chunk("b", "[[$c]][[$c]]").chunk("c", "x".repeat(1000));

        Translation translation = shelf.translate("[[$a]][[$a]]");

        assertThat(translation.template()).hasSizeLessThan(1500);
        assertThat(shelf.render(translation, ChunkFormat.HTML)).isEqualTo("x".repeat(8000));
    }

    @Test
    void aTextThatIsNoFenomKeepsItsBraces() {
        assertThat(shelf.html("<style>a{color:red}b{margin:0}</style>[[+num]]"))
                .isEqualTo("<style>a{color:red}b{margin:0}</style>2311/12");
    }

    @Test
    void whatLooksLikeFreeMarkerInAChunkIsText() {
        String text = "${num} #{num} <#if x> </#if> <@x/> <#-- no --> [=num] <#assign a=1> ${ a?eval } </@x>";
        assertThat(shelf.html(text)).isEqualTo(text);
        assertThat(shelf.html("{$num}<{* x *}#assign y=1>${* x *}{*y*}{'${num}'}{\"<#\"}{ignore}${num}{/ignore}"))
                .isEqualTo("2311/12<#assign y=1>$${num}<#${num}");
    }
}
