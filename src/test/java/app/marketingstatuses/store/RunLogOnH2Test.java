package app.marketingstatuses.store;

class RunLogOnH2Test extends RunLogTest {
    @Override
    boolean onH2() {
        return true;
    }
}
