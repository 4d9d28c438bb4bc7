package app.marketingstatuses.store;

class DailyReportsOnH2Test extends DailyReportsTest {
    @Override
    boolean onH2() {
        return true;
    }
}
