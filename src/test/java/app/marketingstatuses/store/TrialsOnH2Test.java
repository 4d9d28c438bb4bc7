package app.marketingstatuses.store;

class TrialsOnH2Test extends TrialsTest {
    @Override
    boolean onH2() {
        return true;
    }
}
