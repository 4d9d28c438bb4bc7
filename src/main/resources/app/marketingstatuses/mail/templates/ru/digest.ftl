<@m.mail title="Отчёт за день" preview=preview footer="Это письмо приходит раз в день, пока в Marketing Statuses включён ежедневный отчёт.">
<@m.p>Что произошло в магазине с ${from} по ${until}.</@m.p>
<@m.section title="Переведено заказов">
<#list moved as task>
<@m.row name=task.name + task.trial?then(" (проба)", "") value=task.orders/>
<#else>
<@m.row name="Ни один заказ не переведён." soft=true/>
</#list>
</@m.section>
<@m.section title="Не удалось перевести">
<#list failing as order>
<@m.row name="Заказ " + order.name + order.task?has_content?then(", задача «" + order.task + "»", "")/>
<#else>
<@m.row name="Таких заказов нет." soft=true/>
</#list>
<#if failingMore?has_content>
<@m.row name="И ещё" value=failingMore/>
</#if>
<#if failing?has_content>
<@m.row name="Попытки повторяются сами. Причины — в «Обзоре» и «Истории»." soft=true/>
</#if>
</@m.section>
<@m.section title="Письма">
<@m.row name="Отправлено" value=mails.sent/>
<@m.row name="Ждут отправки" value=mails.waiting/>
<@m.row name="Будут отправлены повторно" value=mails.retrying/>
<@m.row name="Не доставлено" value=mails.dead/>
</@m.section>
<@m.section title="Ближайшие 24 часа">
<@m.row name="Заказов будет переведено, если ничего не изменится" value=upcoming/>
</@m.section>
</@m.mail>
