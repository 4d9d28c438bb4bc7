package app.marketingstatuses.store;

class OutboxReaderOnH2Test extends OutboxReaderTest {
    @Override
    boolean onH2() {
        return true;
    }
}
