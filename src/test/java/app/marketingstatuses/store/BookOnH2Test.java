package app.marketingstatuses.store;

import app.marketingstatuses.shop.Database;

class BookOnH2Test extends BookContract {
    private final Database database = H2Shop.open();

    @Override
    Database database() {
        return database;
    }
}
