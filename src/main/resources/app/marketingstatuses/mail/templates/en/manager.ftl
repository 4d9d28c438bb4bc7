<@m.mail title=subject preview=status.name + ", " + totals.total footer="A message from the shop to its managers.">
<@m.p>Order ${order.num} is now in this status:</@m.p>
<@m.badge/>
<@m.contact/>
<@m.orderTable title="The order"/>
</@m.mail>
