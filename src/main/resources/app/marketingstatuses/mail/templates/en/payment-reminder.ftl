<@m.mail title="Your order is waiting for payment" preview="Order " + order.num + ", " + totals.total footer="You are receiving this message because you placed an order with us.">
<@m.p>Hello<#if customer.name?has_content> ${customer.name}</#if>,</@m.p>
<@m.p>Thank you for your order ${order.num}. We would love to send it on its way, but its payment of <@m.keep>${totals.total}</@m.keep> has not reached us yet.</@m.p>
<@m.p>Perhaps something came up. You can pay in our shop at any time; and if anything did not work, tell us and we will help.</@m.p>
<@m.promo/>
<@m.button label="Go to the shop"/>
<@m.note>Have you paid already? Then thank you, and please disregard this message.</@m.note>
<@m.orderTable title="Your order"/>
</@m.mail>
