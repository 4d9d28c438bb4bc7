package app.marketingstatuses.store;

class DigestsOnH2Test extends DigestsTest {
    @Override
    boolean onH2() {
        return true;
    }
}
