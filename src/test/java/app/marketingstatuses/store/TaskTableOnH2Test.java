package app.marketingstatuses.store;

class TaskTableOnH2Test extends TaskTableTest {
    @Override
    boolean onH2() {
        return true;
    }
}
