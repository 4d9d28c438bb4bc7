<@m.mail title="Daily report" preview=preview footer="This mail comes once a day while the daily report of Marketing Statuses is switched on.">
<@m.p>What happened in the shop from ${from} to ${until}.</@m.p>
<@m.section title="Orders moved">
<#list moved as task>
<@m.row name=task.name + task.trial?then(" (trial)", "") value=task.orders/>
<#else>
<@m.row name="No order was moved." soft=true/>
</#list>
</@m.section>
<@m.section title="Orders that could not be moved">
<#list failing as order>
<@m.row name="Order " + order.name + order.task?has_content?then(", task “" + order.task + "”", "")/>
<#else>
<@m.row name="None." soft=true/>
</#list>
<#if failingMore?has_content>
<@m.row name="Others" value=failingMore/>
</#if>
<#if failing?has_content>
<@m.row name="They are tried again by themselves. Overview and History tell why." soft=true/>
</#if>
</@m.section>
<@m.section title="Mail">
<@m.row name="Sent" value=mails.sent/>
<@m.row name="Waiting" value=mails.waiting/>
<@m.row name="To be tried again" value=mails.retrying/>
<@m.row name="Could not be delivered" value=mails.dead/>
</@m.section>
<@m.section title="The next 24 hours">
<@m.row name="Orders that will be moved, as things stand" value=upcoming/>
</@m.section>
</@m.mail>
