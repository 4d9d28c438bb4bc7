<@m.mail title=subject preview="Заказ " + order.num + ": " + status.name footer="Вы получили это письмо, потому что сделали у нас заказ.">
<@m.p>Здравствуйте<#if customer.name?has_content>, ${customer.name}</#if>!</@m.p>
<@m.p>Есть новости о вашем заказе ${order.num}. Теперь его статус:</@m.p>
<@m.badge/>
<@m.promo/>
<@m.button label="Перейти в магазин"/>
<@m.orderTable title="Ваш заказ"/>
</@m.mail>
