package app.marketingstatuses.store;

class TemplateTableOnH2Test extends TemplateTableTest {
    @Override
    boolean onH2() {
        return true;
    }
}
