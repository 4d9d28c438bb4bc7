package app.marketingstatuses.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstructsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '@',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "{$num}→2311/12",
                "{$name}→Tom &lt;b&gt; &amp; &quot;Co&quot;",
                "{raw $name}→Tom <b> & \"Co\"",
                "{$name | raw}→Tom <b> & \"Co\"",
                "{$name | escape}→Tom &lt;b&gt; &amp; &quot;Co&quot;",
                "{$name | escape | upper}→TOM &LT;B&GT; &AMP; &QUOT;CO&QUOT;",
                "{$address.city}→Omsk",
                "{$address['city']}{$address[city]}→OmskOmsk",
                "{set $k = 'city'}{$address[$k]} {$address.$k}→Omsk Omsk",
                "{$products[0].name}, {$products.1.count}→Green tea, 1",
                "{$nothing.at.all}x→x",
                "{$num.deep}x→x",
                "{if $zero}a{else}b{/if}{if $empty}a{else}b{/if}{if $none_}a{else}b{/if}{if $num}a{/if}→bbba",
                "{if $address.room?}a{elseif $address.city?}b{else}c{/if}→b",
                "{if $nothing?}a{/if}{if !$nothing}b{/if}→b",
                "{if $address.city is not empty && $num}a{/if}→a",
                "{if $address.street is empty || $zero}a{/if}→a",
                "{foreach $products as $p}{$p.name};{/foreach}→Green tea;Cup &lt;i&gt;;",
                "{foreach $address as $k => $v}{if $k == 'city'}{$k}={$v}{/if}{/foreach}→city=Omsk",
                "{foreach $nothing as $p}a{foreachelse}none{/foreach}→none",
                "{foreach ['a','b','c'] as $x}{$x@index}{$x}{if !$x@last}, {/if}{/foreach}→0a, 1b, 2c",
                "{foreach ['a','b'] as $x}{if $x@first}<{/if}{$x@iteration}{/foreach}→<12",
                "{foreach 1..3 as $i}{$i}{/foreach}→123",
                "{foreach ['a','b'] as $x}{set $x = $x ~ '!'}{$x}{/foreach}→a!b!",
                "{foreach ['a','b'] as $in}{$in}{$in@index}{/foreach}{foreach ['x' => 'y'] as $count => $upper}{$count}{$upper | upper}{/foreach}→a0b1xY",
                "{switch $address.city}{case 'Omsk', 'Tomsk'}west{case 'Chita'}east{default}?{/switch}→west",
                "{switch $count}{case 1}one{case 2}two{default}many{/switch}→many",
                "{'plain' | lexicon}→Text <b>bold</b>",
                "{'new' | lexicon : $order}→Order #12 on Tea &amp; Co",
                "{'new' | lexicon : ['num' => $name]}→Order #Tom &lt;b&gt; &amp; &quot;Co&quot; on Tea &amp; Co",
                "{('ne' ~ 'w') | lexicon}→Order #2311/12 on Tea &amp; Co",
                "{'new' | lexicon : [] : 'ru'}→Заказ №2311/12",
                "{('site_url' | option) | preg_replace : '#/$#' : ''}→https://tea.example",
                "{$name | preg_replace : '/<b>|&/i' : '<br>'}→Tom <br> <br> &quot;Co&quot;",
                "{'2026' | preg_replace : '~(\\d{2})(\\d{2})~' : '$2-\\1'}→26-20",
                "{7 | url : ['scheme' => 'full']}→https://tea.example/index.php?id=7",
                "{$products[0].options | join : '; '}→250 g; loose",
                "{$createdon | date : 'd.m.Y H:i'}→05.11.2026 09:07",
                "{$createdon | date_format : '%e %B %Y'}→5 November 2026",
                "{(1793866028) | date : 'Y-m-d H:i:s'}→2026-11-05 11:07:08",
                "{'+1 month' | date : 'd.m.Y'}→25.12.2026",
                "{$num | replace : '/' : '-'}→2311-12",
                "{$address.comment | replace : \"\\n\" : '<br>'}→a<br>b",
                "{$address.comment | nl2br | replace : \"\\n\" : ''}→a<br />b",
                "{(1234567.891) | number : 2 : ',' : ' '}→1 234 567,89",
                "{$order.cost | number_format : 0 : '.' : ' '}→1 501",
                "{$name | upper | truncate : 3 : '…'}→TOM…",
                "{$name | lower | length}→14",
                "{$nothing | default : 'dear'}→dear",
                "{count($products)} {$products | count}→2 2",
                "{set $f = $products | first}{set $l = $products | last}{$f.name} {$l.count}→Green tea 1",
                "{$order.cost * 2 + 1 - 10 / 4}→2999.5",
                "{if $order.cost > 1500 && $order.cost <= 1500.50 && $num != 12}a{/if}→a",
                "{if $count == 3 and $count === '3'}a{/if}→a",
                "{if 'abc' == 0}a{else}b{/if}→b",
                "{$zero ? 'yes' : 'no'} {$num ? 'yes' : 'no'}→no yes",
                "{$nothing ?: 'x'} {$num !: 'y'}→x 2311/12",
                "{$count > 2 ? '<b>' : ''}{'a' ~ $num ~ 1}→<b>a2311/121",
                "{\"№ $num: {$address.city}\"}→№ 2311/12: Omsk",
                "{'it\\'s'} {\"a\\tb\"}→it's a\tb",
                "a{* {$num} *}b→ab",
                "{ignore}{$num} {if}{/ignore}→{$num} {if}",
                "{ $num } {} {('x')}→{ $num } {} x",
                "{set $a.b = 1}{set $a.c.d = 2}{set $a[] = 3}{$a.b}{$a.c.d}{$a[0]}→123",
                "{set $n = 1}{set $n += 4}{$n}→5",
                "{set $t}<i>{$name}</i>{/set}{$t}→<i>Tom &lt;b&gt; &amp; &quot;Co&quot;</i>",
                "{set $t | upper}x{$num}y{/set}{$t}→X2311/12Y",
                "{add $num = 5}{add $fresh = 5}{$num}{$fresh}→2311/125",
                "{autoescape false}{$name}{/autoescape}→Tom <b> & \"Co\"",
                "{filter|upper}a{$num}{/filter}→A2311/12",
                "{if 'm' in 'Omsk' && 2 in [1,2] && 'city' in keys $address}a{/if}→a",
                "{$_modx->config.site_name} {$_modx->lexicon('plain')}→Tea &amp; Co Text <b>bold</b>",
                "{$_pls['address.city']}→Omsk",
                "{set $upper = 1}{$upper}{$num | upper}→12311/12",
                "{if $a1.b is set}a{else}b{/if}{if isset($num)}c{/if}{if empty($zero)}d{/if}→bcd",
                "{5 | decl : 'cup|cups|cups' : true}→5 cups",
            })
    void fenomIsRenderedAsPdoToolsDoes(String chunk, String expected) {
        assertThat(new Shelf().html(chunk)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '@',
            value = {
                "[[+num]] [[!+num]] [[+ num ]]→2311/12 2311/12 2311/12",
                "[[+name]]→Tom &lt;b&gt; &amp; &quot;Co&quot;",
                "[[+address.city]] [[+products.0.name]]→Omsk Green tea",
                "[[++site_name]]→Tea &amp; Co",
                "[[%new]]→Order #2311/12 on Tea &amp; Co",
                "[[%new? &num=`<b>[[+count]]`]]→Order #<b>3 on Tea &amp; Co",
                "[[%new? &num=`7` &topic=`default` &namespace=`minishop2`]]→Order #7 on Tea &amp; Co",
                "[[*pagetitle]]x[[*pagetitle:default=`none`]]→xnone",
                "[[+empty:default=`dear`]] [[+num:default=`dear`]]→dear 2311/12",
                "[[+count:is=`3`:then=`three`:else=`other`]]→three",
                "[[+count:is=`4`:then=`four`:else=`[[+num]]`]]→2311/12",
                "[[+count:gt=`2`:then=`many`]]→many",
                "[[+empty:notempty=`a`]][[+num:notempty=`b`]]→b",
                "[[+count:is=`1`:or:is=`3`:then=`y`]]→y",
                "[[+createdon:date=`%d.%m.%Y`]]→05.11.2026",
                "[[+name:upper:ellipsis=`3`]]→TOM...",
                "[[+num:replace=`/==-`]]→2311-12",
                "[[+count:add=`4`]] [[+count:mpy=`2`]]→7 6",
                "[[~7? &scheme=`full`]]→https://tea.example/index.php?id=7",
                "[[+address.[[%key]]]]→Omsk",
                "a[[- hidden ]]b→ab",
                "never [[+closed→never [[+closed",
                "a{color:red}→a{color:red}",
                "[[+count:is=`3`:then=`{if $num}<b>{$name}</b>{/if}`]]→<b>Tom &lt;b&gt; &amp; &quot;Co&quot;</b>",
            })
    void modxTagsAreRendered(String chunk, String expected) {
        Shelf shelf = new Shelf();
        shelf.lexicon.put("key", "city");
        assertThat(shelf.html(chunk)).isEqualTo(expected);
    }
}
