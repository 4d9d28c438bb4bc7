<@m.mail title=subject preview=status.name + ", " + totals.total footer="Письмо магазина его менеджерам.">
<@m.p>Заказ ${order.num} теперь в статусе:</@m.p>
<@m.badge/>
<@m.contact/>
<@m.orderTable title="Состав заказа"/>
</@m.mail>
