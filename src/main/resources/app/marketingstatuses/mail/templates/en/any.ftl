<@m.mail title=subject preview="Order " + order.num + ": " + status.name footer="You are receiving this message because you placed an order with us.">
<@m.p>Hello<#if customer.name?has_content> ${customer.name}</#if>,</@m.p>
<@m.p>There is news about your order ${order.num}. Its status is now:</@m.p>
<@m.badge/>
<@m.promo/>
<@m.button label="Visit the shop"/>
<@m.orderTable title="Your order"/>
</@m.mail>
