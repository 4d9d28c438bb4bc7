package app.marketingstatuses.store;

class UndoOnH2Test extends UndoTest {
    @Override
    boolean onH2() {
        return true;
    }
}
