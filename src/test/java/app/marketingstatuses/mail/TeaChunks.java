package app.marketingstatuses.mail;

import app.marketingstatuses.testing.TestShop;

/** Mail chunks of a shop, built as miniShop2's own are: one with the frame, the others fill its blocks. */
final class TeaChunks {
    static final int PAID_CUSTOMER = 102;
    static final int NEW_MANAGER = 103;
    static final int PROMO = 104;
    static final int NEW_CUSTOMER = 105;

    private static final String FRAME = """
            {* The frame of every mail. *}
            {var $look = [
                'text' => 'font-family:Arial,sans-serif;font-size:14px;line-height:20px;color:#333333;',
                'head' => 'font-family:Arial,sans-serif;color:#1b4332;margin:0 0 16px 0;',
                'cell' => 'padding:8px 3px;font-size:13px;border-bottom:1px solid #e5e5e5;text-align:left;vertical-align:top;',
                'link' => 'color:#2d6a4f;',
            ]}
            {var $home = ('site_url' | option) | preg_replace : '~/+$~' : ''}
            {var $assets = 'assets_url' | option}
            <!DOCTYPE html>
            <html>
            <head>
                <meta http-equiv="Content-Type" content="text/html; charset=utf-8"/>
                <title>{'site_name' | option}</title>
                <style>td { word-break: break-word; } .foot { color: #777777; }</style>
            </head>
            <body style="margin:0;background:#f4f1ea;">
            <table width="100%" cellpadding="0" cellspacing="0" style="background:#f4f1ea;"><tr><td align="center">
            <table width="600" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px;background:#ffffff;">
                <tr><td style="padding:16px;{$look.text}">
                    {block 'logo'}<a href="{$home}" style="{$look.link}"><img src="{$home}{$assets}logo.png" alt="{'site_name' | option}"/></a>{/block}
                    <h2 style="{$look.head}">{block 'title'}{'site_name' | option}{/block}</h2>
                    {block 'lines'}
                        <table width="100%" cellpadding="0" cellspacing="0" style="{$look.text}">
                            <tr>
                                <th style="{$look.cell}">{'ms2_cart_title' | lexicon}</th>
                                <th style="{$look.cell}">{'ms2_cart_count' | lexicon}</th>
                                <th style="{$look.cell}">{'ms2_cart_weight' | lexicon}</th>
                                <th style="{$look.cell}">{'ms2_cart_cost' | lexicon}</th>
                            </tr>
                            {foreach $products as $product}
                                <tr>
                                    <td style="{$look.cell}">
                                        {if $product.thumb?}<img src="{$home}{$product.thumb}" alt="{$product.pagetitle}" width="60"/>{/if}
                                        {if $product.id?}
                                            <a href="{$product.id | url : ['scheme' => 'full']}" style="{$look.link}">{$product.name}</a>
                                        {else}
                                            {$product.name}
                                        {/if}
                                        {if $product.options?}<div class="foot">{$product.options | join : '; '}</div>{/if}
                                    </td>
                                    <td style="{$look.cell}">{$product.count} {'ms2_frontend_count_unit' | lexicon}</td>
                                    <td style="{$look.cell}">{$product.weight} {'ms2_frontend_weight_unit' | lexicon}</td>
                                    <td style="{$look.cell}">{$product.price} {'ms2_frontend_currency' | lexicon}</td>
                                </tr>
                            {/foreach}
                        </table>
                        <p>{'ms2_frontend_order_cost' | lexicon}:
                            {if $total.delivery_cost}{$total.cart_cost} + {$total.delivery_cost} ={/if}
                            <b>{$total.cost}</b> {'ms2_frontend_currency' | lexicon}</p>
                    {/block}
                    {block 'address'}{/block}
                    {block 'delivery'}{/block}
                    {block 'link'}{/block}
                    <p class="foot">{block 'foot'}<a href="{$home}" style="color:#777777;">[[++site_name]]</a>{/block}</p>
                </td></tr>
            </table>
            </td></tr></table>
            </body>
            </html>
            """;

    private static final String TO_CUSTOMER = """
            {extends 'tea.mail'}
            {block 'title'}{'ms2_email_subject_paid_user' | lexicon : $order}{/block}
            """;

    private static final String TO_NEW_CUSTOMER = """
            {extends 'tea.mail'}
            {block 'title'}{'ms2_email_subject_new_user' | lexicon : $order}{/block}
            {block 'lines'}
                {parent}
                {if $payment_link?}<p>{'ms2_payment_link' | lexicon : ['link' => $payment_link]}</p>{/if}
            {/block}
            """;

    private static final String TO_MANAGER = """
            {extends 'tea.mail'}
            {block 'title'}{'ms2_email_subject_new_manager' | lexicon : $order}{/block}
            {block 'address'}
                <h3 style="{$look.head}">{'ms2_frontend_credentials' | lexicon}</h3>
                {foreach ['receiver', 'phone', 'email'] as $field}
                    {if $address[$field]}<div>{('ms2_frontend_' ~ $field) | lexicon}: {$address[$field]}</div>{/if}
                {/foreach}
                <h3 style="{$look.head}">{'ms2_frontend_address' | lexicon}</h3>
                {foreach ['index', 'region', 'city', 'street', 'building', 'room', 'comment'] as $field}
                    {if $address[$field]}<div>{('ms2_frontend_' ~ $field) | lexicon}: {$address[$field]}</div>{/if}
                {/foreach}
            {/block}
            {block 'delivery'}<p>{'ms2_frontend_delivery' | lexicon}: {$delivery.name}. {'ms2_frontend_payment' | lexicon}: {$payment.name}</p>{/block}
            {block 'link'}<p><a href="{$home}{'manager_url'|option}?a=mgr/orders&namespace=minishop2&order={$order.id}" style="{$look.link}">{'ms2_email_link_to_order' | lexicon}</a></p>{/block}
            """;

    /** As the public recipe for codes does it, with what else such chunks use. */
    private static final String WITH_CODE = """
            {extends 'tea.mail'}
            {block 'title'}{$user.fullname | escape}: [[+num]]{/block}
            {block 'lines'}
                {set $first = $products[0]}
                {if $promo is not empty && $promo.code}
                    <p>{switch $promo.discount}{case '10%'}−10 %{case '500', '1000'}−{$promo.discount | number : 0 : '.' : ' '}{default}{$promo.discount | replace : '%' : ' %'}{/switch}:
                        <b style="font-size:20px;">{$promo.code | upper}</b></p>
                    {if $promo.validUntil}<p>→ {$promo.validUntil | date : 'd.m.Y'}</p>{/if}
                {elseif $total.cart_count > 1}
                    <p>{$total.cart_count}</p>
                {else}
                    <p>-</p>
                {/if}
                <p>{$first.name | truncate : 20 : '…'} ({count($products)}, {$products | length}; {$first.options | first})</p>
                <p>{$createdon | date : 'd.m.Y H:i'} [[+createdon:date=`%d.%m.%Y`]] [[+order_comment:default=`—`]]</p>
                <p>{ignore}{$num}{/ignore} {$order.cost / 2 + 1} {$zero | default : 'x'} [[*pagetitle]][[+num:is=`1`:then=`one`:else=`[[+num]]`]]</p>
                [[$tea.line? &label=`[[%ms2_frontend_city]]` &value=`[[+address.city]]`]]
            {/block}
            """;

    private TeaChunks() {}

    /** Puts the chunks into a shop and names them in its statuses: paid for customers, new for managers. */
    static void into(TestShop shop) {
        chunk(shop, 100, "tea.mail", FRAME);
        chunk(shop, 101, "tea.line", "<p>[[+label]]: <i>[[+value]]</i></p>");
        chunk(shop, PAID_CUSTOMER, "tea.paid", TO_CUSTOMER);
        chunk(shop, NEW_MANAGER, "tea.manager", TO_MANAGER);
        chunk(shop, PROMO, "tea.promo", WITH_CODE);
        chunk(shop, NEW_CUSTOMER, "tea.new", TO_NEW_CUSTOMER);
    }

    static void chunk(TestShop shop, int id, String name, String content) {
        shop.execute("REPLACE INTO {site_htmlsnippets} (`id`, `name`, `snippet`) VALUES (?, ?, ?)", id, name, content);
    }
}
