-- The tables of msPromoCode2 1.1 as its installer makes them, without rows.

CREATE TABLE `modx_mspc2_coupons` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `list` varchar(100) NOT NULL DEFAULT 'default',
  `code` varchar(100) NOT NULL DEFAULT '',
  `count` varchar(10) NOT NULL DEFAULT '',
  `discount` varchar(10) NOT NULL DEFAULT '0',
  `description` text,
  `startedon` int(10) unsigned DEFAULT 0,
  `stoppedon` int(10) unsigned DEFAULT 0,
  `createdon` int(10) unsigned DEFAULT 0,
  `updatedon` int(10) unsigned DEFAULT 0,
  `showinfo` tinyint(1) DEFAULT 1,
  `allcart` tinyint(1) DEFAULT 0,
  `oneunit` tinyint(1) DEFAULT 0,
  `onlycart` tinyint(1) DEFAULT 0,
  `unsetifnull` tinyint(1) DEFAULT 0,
  `unsetifnull_msg` text,
  `oldprice` tinyint(1) DEFAULT 0,
  `active` tinyint(1) DEFAULT 1,
  `properties` text,
  PRIMARY KEY (`id`),
  KEY `code` (`code`),
  KEY `active` (`active`)
);

CREATE TABLE `modx_mspc2_coupon_orders` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `order` int(10) unsigned NOT NULL,
  `coupon` int(10) unsigned DEFAULT NULL,
  `code` varchar(100) DEFAULT '',
  `discount` varchar(10) NOT NULL DEFAULT '0',
  `discount_amount` decimal(12,2) DEFAULT 0.00,
  `properties` text,
  PRIMARY KEY (`id`),
  KEY `order` (`order`),
  KEY `coupon` (`coupon`)
);

CREATE TABLE `modx_mspc2_joins` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `resource` int(10) unsigned NOT NULL DEFAULT 0,
  `coupon` int(10) unsigned DEFAULT 0,
  `type` varchar(10) NOT NULL DEFAULT 'product',
  `discount` varchar(10) NOT NULL DEFAULT '',
  `power` int(10) unsigned NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`),
  KEY `resource` (`resource`),
  KEY `coupon` (`coupon`),
  KEY `type` (`type`)
);
