package app.marketingstatuses.store;

class PaceOnH2Test extends PaceTest {
    @Override
    boolean onH2() {
        return true;
    }
}
