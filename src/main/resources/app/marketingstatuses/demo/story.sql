-- What a shop owner set up once: settings, statuses, deliveries, payments, plugins. Orders and customers are made in Java.

INSERT INTO `modx_system_settings` (`key`, `value`, `namespace`) VALUES
  ('settings_version', '2.8.7-pl', 'core'),
  ('site_name', 'Tea & Co', 'core'),
  ('site_url', 'https://teaandco.example/', 'core'),
  ('date_timezone', 'Europe/London', 'core'),
  ('cultureKey', 'en', 'core'),
  ('emailsender', 'hello@teaandco.example', 'core'),
  ('mail_use_smtp', '0', 'core'),
  ('ms2_email_manager', 'orders@teaandco.example', 'minishop2'),
  ('ms2_price_format', '[2, ".", ","]', 'minishop2'),
  ('ms2_price_format_no_zeros', '0', 'minishop2'),
  ('ms2_weight_format', '[3, ".", ","]', 'minishop2'),
  ('ms2_weight_format_no_zeros', '1', 'minishop2'),
  ('ms2_status_new', '1', 'minishop2'),
  ('ms2_status_paid', '2', 'minishop2'),
  ('ms2_status_canceled', '4', 'minishop2'),
  ('ms2_status_draft', '5', 'minishop2'),
  ('ms2_order_handler_class', 'msOrderHandler', 'minishop2');

INSERT INTO `modx_context` (`key`, `name`, `rank`) VALUES
  ('mgr', 'Manager', 0),
  ('web', 'Tea & Co', 1),
  ('trade', 'Tea & Co Trade', 2);

INSERT INTO `modx_context_setting` (`context_key`, `key`, `value`) VALUES
  ('trade', 'site_name', 'Tea & Co Trade'),
  ('trade', 'emailsender', 'trade@teaandco.example');

INSERT INTO `modx_lexicon_entries` (`name`, `value`, `topic`, `namespace`, `language`) VALUES
  ('ms2_frontend_currency', '£', 'default', 'minishop2', 'en'),
  ('ms2_frontend_currency', '£', 'default', 'minishop2', 'ru'),
  ('ms2_frontend_weight_unit', 'kg', 'default', 'minishop2', 'en'),
  ('ms2_frontend_weight_unit', 'кг', 'default', 'minishop2', 'ru');

INSERT INTO `modx_site_htmlsnippets` (`id`, `name`, `description`, `snippet`) VALUES
  (1, 'tpl.teaandco.mail', 'Mail to the customer', '<!DOCTYPE html>
<html>
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"></head>
<body style="margin: 0; padding: 0; background: #f1efe9; color: #2b2a27; font-family: Georgia, serif">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background: #f1efe9"><tr><td align="center" style="padding: 24px 8px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" style="width: 100%; max-width: 600px; background: #ffffff; border-radius: 8px">
<tr><td style="padding: 24px 32px; background: #2e4a3d; border-radius: 8px 8px 0 0; color: #ffffff; font-size: 20px">{''site_name'' | option}</td></tr>
<tr><td style="padding: 32px">
<h1 style="margin: 0 0 16px; font-size: 22px">{block ''title''}Your order {$num}{/block}</h1>
{block ''text''}
<p style="margin: 0 0 16px; font-size: 16px; line-height: 24px">Hello{if $user.fullname} {$user.fullname}{/if}, there is news of your order.</p>
{/block}
{block ''products''}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="font-size: 15px">
{foreach $products as $product}
<tr><td style="padding: 8px 0; border-bottom: 1px solid #e4e0d6">{$product.name}{if $product.count > 1} × {$product.count}{/if}</td>
<td align="right" style="padding: 8px 0; border-bottom: 1px solid #e4e0d6">{$product.cost} {''ms2_frontend_currency'' | lexicon}</td></tr>
{/foreach}
<tr><td style="padding: 12px 0; font-weight: bold">Total</td>
<td align="right" style="padding: 12px 0; font-weight: bold">{$total.cost} {''ms2_frontend_currency'' | lexicon}</td></tr>
</table>
{/block}
</td></tr>
<tr><td style="padding: 0 32px 24px; color: #6b675e; font-size: 13px">{block ''foot''}You are receiving this message because you placed an order with us.{/block}</td></tr>
</table>
</td></tr></table>
</body>
</html>'),
  (2, 'tpl.teaandco.manager', 'Mail to the shop', '{extends ''tpl.teaandco.mail''}
{block ''title''}Order {$num}{/block}
{block ''text''}
<p style="margin: 0 0 16px; font-size: 16px; line-height: 24px">{$user.fullname}, {$delivery.name}, {$payment.name}</p>
{/block}
{block ''foot''}Look it up in the manager.{/block}'),
  (3, 'tpl.teaandco.review', 'Mail that asks for a review', '{extends ''tpl.teaandco.mail''}
{block ''title''}How was your tea?{/block}
{block ''text''}
<p style="margin: 0 0 16px; font-size: 16px; line-height: 24px">Hello{if $user.fullname} {$user.fullname}{/if},</p>
<p style="margin: 0 0 16px; font-size: 16px; line-height: 24px">your order {$num} should be on your shelf by now. Which tea did you brew first, and how did you like it? A few words help others to choose.</p>
<p style="margin: 0 0 24px"><a href="{''site_url'' | option}reviews" style="display: inline-block; padding: 12px 20px; background: #2e4a3d; border-radius: 6px; color: #ffffff; text-decoration: none">Write a review</a></p>
{/block}');

INSERT INTO `modx_ms2_order_statuses` (`id`, `name`, `description`, `color`, `email_user`, `email_manager`, `subject_user`, `subject_manager`, `body_user`, `body_manager`, `active`, `final`, `fixed`, `rank`, `editable`) VALUES
  (1, 'New', '', '000000', 1, 1, '[[%ms2_email_subject_new_user]]', '[[%ms2_email_subject_new_manager]]', 1, 2, 1, 0, 1, 0, 0),
  (2, 'Paid', '', '008000', 1, 1, '[[%ms2_email_subject_paid_user]]', '[[%ms2_email_subject_paid_manager]]', 1, 2, 1, 0, 1, 1, 0),
  (3, 'Sent', '', '003366', 1, 0, '[[%ms2_email_subject_sent_user]]', '', 1, 0, 1, 1, 1, 2, 0),
  (4, 'Cancelled', '', '800000', 1, 0, '[[%ms2_email_subject_cancelled_user]]', '', 1, 0, 1, 1, 1, 3, 0),
  (5, 'Draft', '', 'C0C0C0', 0, 0, '', '', 0, 0, 1, 0, 0, 4, 0),
  (6, 'Payment reminder', 'Not paid yet', 'D4720B', 1, 0, 'Your order [[+num]] is waiting for payment', '', 0, 0, 1, 0, 0, 5, 1),
  (7, 'Review requested', 'A week after it was sent', '7E57C2', 1, 0, 'How was your tea?', '', 3, 0, 1, 0, 0, 6, 1),
  (8, 'Promo issued', 'Two weeks after it was sent', '00838F', 1, 0, 'A little something for your next tea', '', 0, 0, 1, 0, 0, 7, 1),
  (9, 'Delivered', 'Set by the courier''s tracking', '558B2F', 0, 0, '', '', 0, 0, 1, 0, 0, 8, 1),
  (10, 'Packed', 'Not used any more', '9E9E9E', 0, 0, '', '', 0, 0, 0, 0, 0, 9, 1);

INSERT INTO `modx_ms2_deliveries` (`id`, `name`, `description`, `price`, `rank`, `active`, `requires`) VALUES
  (1, 'Royal Mail 48', '', '3', 0, 1, 'email,receiver,city,street,building,index'),
  (2, 'Courier', '', '6.5', 1, 1, 'email,receiver,phone,city,street,building,index'),
  (3, 'Pick-up', '', '0', 2, 1, 'email,receiver');

INSERT INTO `modx_ms2_payments` (`id`, `name`, `description`, `price`, `rank`, `active`, `class`) VALUES
  (1, 'PayPal', '', '0', 0, 1, 'PayPal'),
  (2, 'Card', '', '0', 1, 1, 'CardPayment'),
  (3, 'Cash on delivery', '', '0', 2, 1, NULL);

INSERT INTO `modx_ms2_delivery_payments` (`delivery_id`, `payment_id`) VALUES
  (1, 1), (1, 2), (2, 1), (2, 2), (2, 3), (3, 1), (3, 2), (3, 3);

INSERT INTO `modx_site_plugins` (`id`, `name`, `description`, `plugincode`, `disabled`) VALUES
  (1, 'miniShop2', '', '', 0),
  (2, 'TeaPoints', 'Bonus points for paid orders', '', 0),
  (3, 'OldCrmBridge', 'Switched off', '', 1);

INSERT INTO `modx_site_plugin_events` (`pluginid`, `event`) VALUES
  (1, 'msOnChangeOrderStatus'),
  (2, 'msOnChangeOrderStatus'),
  (3, 'msOnChangeOrderStatus');

INSERT INTO `modx_mspc2_coupons` (`list`, `code`, `count`, `discount`, `description`) VALUES
  ('default', 'WELCOME10', '', '10%', 'On the cards in every parcel');
