package app.marketingstatuses.store;

class DoNotMailOnH2Test extends DoNotMailTableTest {
    @Override
    boolean onH2() {
        return true;
    }
}
