package app.marketingstatuses.promo;

class PromoServiceOnH2Test extends PromoServiceTest {
    @Override
    boolean onH2() {
        return true;
    }
}
