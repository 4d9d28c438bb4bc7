package app.marketingstatuses.bench;

import app.marketingstatuses.testing.Tasks;
import app.marketingstatuses.testing.TestShop;
import java.util.List;

/** Moves with mail to a mail server of this machine: how many mails a second, with what they say made in the same run. */
final class SendingBench {
    /** A run sends for 50 seconds at most. */
    private static final int PART_OF_DUE = 4;

    private SendingBench() {}

    static void measure(Setup setup, Table table) throws Exception {
        measure(setup, table, false);
        measure(setup, table, true);
    }

    private static void measure(Setup setup, Table table, boolean launched) throws Exception {
        try (SmtpSink sink = new SmtpSink();
                BenchShop shop = new BenchShop()) {
            shop.shop.setting("mail_use_smtp", "1");
            shop.shop.setting("mail_smtp_hosts", "127.0.0.1");
            shop.shop.setting("mail_smtp_port", Integer.toString(sink.port()));
            shop.shop.setStatus(shop.asked, "email_user", 1);
            shop.shop.setStatus(shop.asked, "subject_user", "Order [[+num]]");
            List<String> run = shop.ready(setup, launched, "run", "--silent", "--fuse", "0");
            int orders = Math.max(1, setup.due() / PART_OF_DUE);
            BigShop.fillWithNew(shop.shop, orders);
            shop.task(Tasks.task(0, TestShop.NEW, shop.asked, 5));
            long wall = shop.time(setup.jdk(), run);
            long sent = sink.mails.get();
            String way = launched ? "command: " : "java of crontab: ";
            table.add(
                    "sending",
                    way + "run that moves " + orders + " and mails " + sent + ", process included",
                    Table.millis(wall),
                    "");
            table.add(
                    "sending",
                    way + "mails a second, moving, rendering and start included",
                    Long.toString(Math.round(sent / (wall / 1e9))),
                    ">= 500");
            table.add("sending", "connections to the mail server", Integer.toString(sink.connections.get()), "few");
        }
    }
}
