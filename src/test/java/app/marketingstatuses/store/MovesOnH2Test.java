package app.marketingstatuses.store;

class MovesOnH2Test extends MovesTest {
    @Override
    boolean onH2() {
        return true;
    }
}
