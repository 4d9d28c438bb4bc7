package app.marketingstatuses.store;

class OutboxOnH2Test extends OutboxTest {
    @Override
    boolean onH2() {
        return true;
    }
}
