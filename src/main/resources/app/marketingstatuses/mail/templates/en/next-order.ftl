<@m.mail title="Thank you, and see you again" preview="It was a pleasure to serve you" footer="You are receiving this message because you placed an order with us.">
<@m.p>Hello<#if customer.name?has_content> ${customer.name}</#if>,</@m.p>
<@m.p>Thank you for choosing us. It was a pleasure to prepare your order ${order.num} for you, and we hope you enjoy it.</@m.p>
<#if promo??>
<@m.p>Here is something for your next one:</@m.p>
<@m.promo/>
<@m.p>Enter the code when you place your next order.</@m.p>
<#else>
<@m.p>Whenever you would like something more, we will be happy to see you again.</@m.p>
</#if>
<@m.button label="Come and look around"/>
<@m.orderTable title="Your last order"/>
</@m.mail>
