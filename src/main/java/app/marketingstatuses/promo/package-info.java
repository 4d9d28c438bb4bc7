/** Promo codes given away with mails: coupons of msPromoCode2, or the owner's own codes where the shop has none. */
package app.marketingstatuses.promo;
