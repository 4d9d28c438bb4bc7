package app.marketingstatuses.ui.connect;

/** What can be wrong in the form of a connection. */
enum Field {
    NAME,
    SITE,
    HOST,
    PORT,
    DATABASE,
    USER,
    PREFIX,
    TLS,
    SSH_HOST,
    SSH_PORT,
    SSH_USER,
    KEY_FILE,
    ZONE,
    URL
}
