<@m.mail title="How do you like your order?" preview="A few words would help us and other customers" footer="You are receiving this message because you placed an order with us.">
<@m.p>Hello<#if customer.name?has_content> ${customer.name}</#if>,</@m.p>
<@m.p>Your order ${order.num} should have reached you by now, and we hope it brings you joy.</@m.p>
<@m.p>Would you tell us how you like it? A few words are enough. They help other customers choose, and help us improve.</@m.p>
<@m.promo/>
<@m.button label="Write a review"/>
<@m.note>Is something not as it should be? Please write to us: we will put it right.</@m.note>
<@m.orderTable title="What you ordered"/>
</@m.mail>
