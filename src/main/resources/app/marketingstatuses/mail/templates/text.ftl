<#-- The plain-text side of every mail. -->
<#macro mail title preview="" footer="">
${title}

<#nested>

--
<#if footer?has_content>${footer}
</#if><#if shop.name?has_content>${shop.name}
</#if><#if shop.url?has_content>${shop.url}
</#if><#if .data_model.unsubscribe?has_content>${w["unsubscribe.ask"]} ${w.unsubscribe}:
${.data_model.unsubscribe}
</#if></#macro>

<#function oneLine body><#return body?replace("\\s+", " ", "r")?trim></#function>

<#macro p><#local body><#nested></#local>
${oneLine(body)}

</#macro>

<#macro keep><#nested></#macro>

<#macro note><@p><#nested></@p></#macro>

<#macro button label>
<#if shop.url?has_content>${label}: ${shop.url}

</#if></#macro>

<#macro section title>

${title}
<#nested>

</#macro>

<#macro row name value="" soft=false>
  ${name}<#if value?has_content>: ${value}</#if>
</#macro>

<#macro badge>
${w.status}: ${status.name}

</#macro>

<#macro orderTable title>
${title}
${w.order} ${order.num}<#if order.date?has_content> ${w["order.of"]} ${order.date}</#if>

<#list lines as line>
* ${line.name}<#if line.options?has_content> (${line.options})</#if>
  ${line.count} x ${line.price} = ${line.cost}
</#list>

${w.subtotal}: ${totals.cart}
${w.delivery}: ${totals.delivery}
${w.total}: ${totals.total}

<@block name=w["delivery.method"] value=delivery/>
<@block name=w["payment.method"] value=payment/>
<@block name=w.weight value=totals.weight/>
<#if address?has_content>

${w.address}:
<#list address as row>
  ${row}
</#list>
</#if>

</#macro>

<#macro promo>
<#if .data_model.promo??>
<#local code = .data_model.promo>

${w["promo.code"]}: ${code.code}
−${code.discount} ${w["promo.off"]}
<#if code.validUntil?has_content>
${w["promo.until"]} ${code.validUntil}
</#if>
<#if code.sample>
(${w["promo.sample"]})
</#if>

</#if>
</#macro>

<#macro block name value>
<#if value?has_content>
${name}: ${value}
</#if>
</#macro>

<#macro contact>
<@block name=w.customer value=customer.name/>
<@block name=w.email value=customer.email/>
<@block name=w.phone value=customer.phone/>
<@block name=w.comment value=customer.comment/>

</#macro>
