package app.marketingstatuses.store;

class MailHeadsOnH2Test extends MailHeadsTest {
    @Override
    boolean onH2() {
        return true;
    }
}
