package app.marketingstatuses.session;

import app.marketingstatuses.demo.DemoShop;
import app.marketingstatuses.demo.DemoTasks;
import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.settings.Home;
import app.marketingstatuses.settings.Profile;
import app.marketingstatuses.shop.ConnectionSettings;
import app.marketingstatuses.shop.Database;
import app.marketingstatuses.shop.MySqlDatabase;
import app.marketingstatuses.shop.ShopSettings;
import app.marketingstatuses.shop.SiteConfig;
import app.marketingstatuses.shop.Way;
import app.marketingstatuses.shop.ZoneResolver;
import app.marketingstatuses.store.Incoming;
import app.marketingstatuses.tasks.KnownTasks;
import app.marketingstatuses.tasks.TasksReader;
import app.marketingstatuses.tunnel.KnownHosts;
import app.marketingstatuses.tunnel.SshLogin;
import app.marketingstatuses.tunnel.SshSettings;
import app.marketingstatuses.tunnel.SshTunnel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Opens the chosen shop. */
public final class ShopOpener {
    private final Home home;
    private final String zone;
    private final Clock clock;

    /** @param zone overrides the shop's and the profile's; null for none */
    public ShopOpener(Home home, String zone, Clock clock) {
        this.home = home;
        this.zone = zone;
        this.clock = clock;
    }

    /** @throws Refusal NO_SHOP where it cannot be reached or is none, USAGE where its zone is none */
    public ShopSession open(ShopChoice choice) {
        OpenShop open = connect(choice);
        try {
            return session(open);
        } catch (RuntimeException e) {
            open.database().close();
            throw e;
        }
    }

    /**
     * One look at an open shop, with the settings and the moment of now. Closing it closes the shop.
     *
     * @throws Refusal USAGE where the shop's zone is none
     */
    public ShopSession session(OpenShop open) {
        Database database = open.database();
        ShopSettings settings = database.with(connection -> ShopSettings.load(connection, database.tables()));
        return new ShopSession(open, settings, ZoneResolver.resolve(zone, open.zone(), settings), clock);
    }

    /** @throws Refusal NO_SHOP where it cannot be reached or is none */
    public OpenShop connect(ShopChoice choice) {
        if (choice instanceof ShopChoice.Demo) {
            return demo();
        }
        if (choice instanceof ShopChoice.Site site) {
            return site(site.root(), site.tls());
        }
        if (choice instanceof ShopChoice.Saved saved) {
            return saved(saved.profile(), saved.secrets());
        }
        ConnectionSettings connection = ((ShopChoice.ByHand) choice).connection();
        return new OpenShop(MySqlDatabase.open(connection), null, null, new MailWay.Shops());
    }

    /** Where the demo shop's mail goes, one file a mail; it need not exist yet. */
    public static Path demoMail(Path home) {
        return DemoShop.mailFolder(home);
    }

    private OpenShop demo() {
        Path folder = home.make();
        Database database = DemoShop.open(
                        folder, clock, fresh -> furnish(new OpenShop(fresh, null, null, new MailWay.Shops())))
                .database();
        return new OpenShop(database, null, null, new MailWay.Files(DemoShop.mailFolder(folder)));
    }

    /** A new demo shop comes with our tables, the three classic tasks and a way to unsubscribe. */
    private void furnish(OpenShop fresh) {
        ShopSession shop = session(fresh);
        Instant now = shop.now();
        shop.store().init(false, shop.configuredUrl());
        byte[] file = DemoTasks.file(now).getBytes(StandardCharsets.UTF_8);
        List<Incoming> tasks = TasksReader.read("the demo's tasks", file, shop.directory(), KnownTasks.NONE).stream()
                .map(task -> new Incoming(task.task(), stored -> task.imported(stored, now)))
                .toList();
        shop.store().tasks().importAll(tasks, false);
        shop.store().settings().set("unsubscribe-address", "unsubscribe@teaandco.example");
    }

    /** @param tls null for what is usual */
    private static OpenShop site(Path root, String tls) {
        SiteConfig site = SiteConfig.read(root);
        ConnectionSettings connection = encrypted(site.connection(), tls);
        return new OpenShop(MySqlDatabase.open(connection), site.siteUrl(), null, new MailWay.Shops());
    }

    private static ConnectionSettings encrypted(ConnectionSettings found, String tls) {
        return tls == null ? found : found.with(TlsMode.read(tls, found.host()));
    }

    private OpenShop saved(Profile profile, ShopSecrets secrets) {
        SiteConfig site = profile.site() == null ? null : SiteConfig.read(profile.site());
        ConnectionSettings connection = site == null ? byHand(profile.byHand(), secrets) : site.connection();
        String url = profile.siteUrl() == null && site != null ? site.siteUrl() : profile.siteUrl();
        Database database = profile.ssh() == null
                ? MySqlDatabase.open(connection)
                : MySqlDatabase.open(connection, tunnel(profile.ssh(), secrets, connection));
        return new OpenShop(database, url, profile.zone(), MailWay.of(profile, secrets.mail()));
    }

    private static ConnectionSettings byHand(Profile.ByHand hand, ShopSecrets secrets) {
        return new ConnectionSettings(
                hand.host(),
                hand.port(),
                hand.database(),
                hand.user(),
                secrets.database(hand),
                hand.prefix(),
                TlsMode.read(hand.tls(), hand.host()));
    }

    private Way tunnel(Profile.Ssh ssh, ShopSecrets secrets, ConnectionSettings to) {
        String secret = secrets.ssh(ssh);
        SshLogin login = switch (ssh.login()) {
            case PASSWORD -> new SshLogin.Password(secret == null ? "" : secret);
            case KEY -> new SshLogin.KeyFile(ssh.keyFile(), secret);
            case AGENT -> new SshLogin.Agent();
        };
        SshSettings server = new SshSettings(ssh.host(), ssh.port(), ssh.user(), login);
        return SshTunnel.open(server, KnownHosts.of(home.path()), to.host(), to.port());
    }
}
