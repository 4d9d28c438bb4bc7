<#-- The HTML side of every mail: tables and inline styles, because mail programs know little else. -->
<#assign font = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;">
<#assign ink = "#1f2933">
<#assign soft = "#5b6673">
<#assign rule = "#e6e9ed">
<#assign accent = "#2f6f62">

<#macro mail title preview="" footer="">
<!DOCTYPE html>
<html lang="${lang}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="x-apple-disable-message-reformatting">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
</head>
<body lang="${lang}" style="margin:0;padding:0;width:100%;background-color:#f3f4f2;color:${ink};-webkit-text-size-adjust:100%;">
<#if preview?has_content>
<div style="display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;font-size:1px;line-height:1px;color:#f3f4f2;">${preview}</div>
</#if>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f3f4f2" style="background-color:#f3f4f2;">
<tr><td align="center" style="padding:28px 12px 36px;">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;margin:0 auto;">
<#if shop.name?has_content>
<tr><td align="left" style="padding:0 8px 16px;${font}font-size:15px;line-height:22px;font-weight:600;color:${ink};"><#if shop.url?has_content><a href="${shop.url}" style="color:${ink};text-decoration:none;">${shop.name}</a><#else>${shop.name}</#if></td></tr>
</#if>
<tr><td bgcolor="#ffffff" style="background-color:#ffffff;border:1px solid ${rule};border-radius:12px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td style="padding:32px 28px 32px;">
<h1 style="margin:0 0 16px;${font}font-size:24px;line-height:31px;font-weight:700;letter-spacing:-0.2px;color:${ink};">${title}</h1>
<#nested>
</td></tr>
</table>
</td></tr>
<tr><td align="left" style="padding:18px 8px 0;${font}font-size:13px;line-height:20px;color:${soft};">
<#if footer?has_content>${footer}</#if><#if shop.url?has_content><br><a href="${shop.url}" style="color:${soft};text-decoration:underline;">${shop.url}</a></#if>
<#if .data_model.unsubscribe?has_content><br>${w["unsubscribe.ask"]} <a href="${.data_model.unsubscribe}" style="color:${soft};text-decoration:underline;">${w.unsubscribe}</a></#if>
</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr>
</table>
</body>
</html>
</#macro>

<#macro p><p style="margin:0 0 16px;${font}font-size:16px;line-height:25px;color:${ink};"><#nested></p></#macro>

<#-- Text that must not break across lines, such as an amount. -->
<#macro keep><span style="white-space:nowrap;"><#nested></span></#macro>

<#macro note><p style="margin:24px 0 0;${font}font-size:14px;line-height:22px;color:${soft};"><#nested></p></#macro>

<#macro button label>
<#if shop.url?has_content>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 8px;"><tr>
<td align="center" bgcolor="${accent}" style="background-color:${accent};border-radius:8px;"><a href="${shop.url}" style="display:inline-block;padding:12px 24px;${font}font-size:16px;line-height:22px;font-weight:600;color:#ffffff;text-decoration:none;">${label}</a></td>
</tr></table>
</#if>
</#macro>

<#macro fact name value strong=false>
<#if value?has_content>
<tr><td align="left" valign="top" style="padding:5px 16px 5px 0;${font}font-size:<#if strong>17<#else>15</#if>px;line-height:22px;color:<#if strong>${ink}<#else>${soft}</#if>;<#if strong>font-weight:700;</#if>">${name}</td><td align="right" valign="top" style="padding:5px 0;${font}font-size:<#if strong>17<#else>15</#if>px;line-height:22px;color:${ink};white-space:nowrap;<#if strong>font-weight:700;</#if>">${value}</td></tr>
</#if>
</#macro>

<#-- Names with their values under a heading. -->
<#macro section title>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:20px 0 0;border-top:1px solid ${rule};">
<tr><td colspan="2" align="left" style="padding:18px 0 6px;${font}font-size:17px;line-height:24px;font-weight:700;color:${ink};">${title}</td></tr>
<#nested>
</table>
</#macro>

<#macro row name value="" soft=false>
<tr><td align="left" valign="top"<#if !value?has_content> colspan="2"</#if> style="padding:4px 16px 4px 0;${font}font-size:15px;line-height:22px;color:<#if soft>#5b6673<#else>${ink}</#if>;">${name}</td><#if value?has_content><td align="right" valign="top" style="padding:4px 0;${font}font-size:15px;line-height:22px;font-weight:600;color:${ink};white-space:nowrap;">${value}</td></#if></tr>
</#macro>

<#macro badge>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 20px;"><tr>
<td bgcolor="#f3f4f2" style="background-color:#f3f4f2;border-radius:14px;padding:4px 14px 4px 12px;${font}font-size:14px;line-height:20px;color:${ink};"><span style="color:${status.color};">&#9679;</span>&nbsp; ${status.name}</td>
</tr></table>
</#macro>

<#macro orderTable title>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:24px 0 0;border-top:1px solid ${rule};"><tr><td style="padding:24px 0 0;">
<p style="margin:0;${font}font-size:17px;line-height:24px;font-weight:700;color:${ink};">${title}</p>
<p style="margin:0 0 8px;${font}font-size:14px;line-height:21px;color:${soft};">${w.order} ${order.num}<#if order.date?has_content> ${w["order.of"]} <@keep>${order.date}</@keep></#if></p>
<#if lines?has_content>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<#list lines as line>
<tr>
<td align="left" valign="top" style="padding:10px 16px 10px 0;border-bottom:1px solid ${rule};${font}font-size:15px;line-height:21px;color:${ink};">${line.name}<#if line.options?has_content><br><span style="font-size:13px;line-height:19px;color:${soft};">${line.options}</span></#if><br><span style="font-size:13px;line-height:19px;color:${soft};white-space:nowrap;">${line.count} × ${line.price}</span></td>
<td align="right" valign="top" style="padding:10px 0;border-bottom:1px solid ${rule};${font}font-size:15px;line-height:21px;color:${ink};white-space:nowrap;">${line.cost}</td>
</tr>
</#list>
</table>
</#if>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 0;">
<@fact name=w.subtotal value=totals.cart/>
<@fact name=w.delivery value=totals.delivery/>
<@fact name=w.total value=totals.total strong=true/>
</table>
</td></tr></table>
<#if delivery?has_content || payment?has_content || address?has_content>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:24px 0 0;border-top:1px solid ${rule};">
<tr><td style="padding:12px 0 0;"></td></tr>
<@block name=w["delivery.method"] value=delivery/>
<@block name=w["payment.method"] value=payment/>
<@block name=w.weight value=totals.weight/>
<#if address?has_content>
<tr><td align="left" valign="top" style="padding:10px 0 0;${font}font-size:13px;line-height:19px;color:${soft};">${w.address}</td></tr>
<tr><td align="left" valign="top" style="padding:0;${font}font-size:15px;line-height:22px;color:${ink};"><#list address as row>${row}<#sep><br></#list></td></tr>
</#if>
</table>
</#if>
</#macro>

<#-- The promo code of this mail, big enough to be read out and in one piece to be copied; nothing where the mail has none. -->
<#macro promo>
<#if .data_model.promo??>
<#local code = .data_model.promo>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 24px;"><tr>
<td align="center" bgcolor="#eef4f2" style="background-color:#eef4f2;border:2px dashed ${accent};border-radius:10px;padding:20px 12px;">
<p style="margin:0 0 6px;${font}font-size:14px;line-height:20px;color:${soft};">${w["promo.code"]}</p>
<p style="margin:0 0 6px;font-family:Consolas,Menlo,'Courier New',monospace;font-size:<#if code.code?length gt 40>14<#elseif code.code?length gt 20>18<#else>26</#if>px;line-height:34px;font-weight:700;color:${ink};word-break:break-all;">${code.code}</p>
<p style="margin:0;${font}font-size:16px;line-height:24px;color:${ink};"><strong style="white-space:nowrap;">−${code.discount}</strong> ${w["promo.off"]}</p>
<#if code.validUntil?has_content>
<p style="margin:6px 0 0;${font}font-size:14px;line-height:20px;color:${soft};">${w["promo.until"]} <@keep>${code.validUntil}</@keep></p>
</#if>
<#if code.sample>
<p style="margin:10px 0 0;${font}font-size:13px;line-height:19px;color:#a3361f;">${w["promo.sample"]}</p>
</#if>
</td>
</tr></table>
</#if>
</#macro>

<#macro block name value>
<#if value?has_content>
<tr><td align="left" valign="top" style="padding:10px 0 0;${font}font-size:13px;line-height:19px;color:${soft};">${name}</td></tr>
<tr><td align="left" valign="top" style="padding:0;${font}font-size:15px;line-height:22px;color:${ink};">${value}</td></tr>
</#if>
</#macro>

<#macro contact>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:4px 0 0;">
<@block name=w.customer value=customer.name/>
<@block name=w.email value=customer.email/>
<@block name=w.phone value=customer.phone/>
<@block name=w.comment value=customer.comment/>
</table>
</#macro>
