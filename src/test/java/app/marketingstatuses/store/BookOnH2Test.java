package app.marketingstatuses.store;

class BookOnH2Test extends BookTest {
    @Override
    boolean onH2() {
        return true;
    }
}
