package app.marketingstatuses.store;

class StationOnH2Test extends StationTest {
    @Override
    boolean onH2() {
        return true;
    }
}
