package app.marketingstatuses.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate for a host of any name, made by the JDK's own tool, and what a machine needs to trust it. */
public final class Certificate {
    private static final String PASSWORD = "changeit";

    private final KeyStore own;
    private final Path trust;

    /** @param folder where its files go */
    public Certificate(Path folder, String host) {
        try {
            Path store = folder.resolve(host + ".p12");
            make(store, host);
            own = load(store);
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry(host, own.getCertificate("server"));
            trust = folder.resolve(host + "-trust.p12");
            try (OutputStream out = Files.newOutputStream(trust)) {
                trusted.store(out, PASSWORD.toCharArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void make(Path store, String host) throws IOException, InterruptedException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        String line = "-genkeypair -alias server -keyalg EC -dname CN=" + host + " -ext san=dns:" + host
                + " -validity 2 -storetype PKCS12 -storepass " + PASSWORD + " -keystore " + store;
        String[] command = (tool + " " + line).split(" ");
        if (new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                != 0) {
            throw new IllegalStateException("keytool failed");
        }
    }

    private static KeyStore load(Path store) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(store)) {
            KeyStore own = KeyStore.getInstance("PKCS12");
            own.load(in, PASSWORD.toCharArray());
            return own;
        }
    }

    /** Shows it as a server. */
    public SSLContext server() {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(own, PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs work on a machine that trusts this certificate and no other. */
    public void trusted(Runnable work) {
        String before = System.getProperty("javax.net.ssl.trustStore");
        String password = System.getProperty("javax.net.ssl.trustStorePassword");
        System.setProperty("javax.net.ssl.trustStore", trust.toString());
        System.setProperty("javax.net.ssl.trustStorePassword", PASSWORD);
        try {
            work.run();
        } finally {
            restore("javax.net.ssl.trustStore", before);
            restore("javax.net.ssl.trustStorePassword", password);
        }
    }

    private static void restore(String name, String value) {
        if (value == null) {
            System.clearProperty(name);
        } else {
            System.setProperty(name, value);
        }
    }
}
