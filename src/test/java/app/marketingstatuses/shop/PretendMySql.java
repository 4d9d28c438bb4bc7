package app.marketingstatuses.shop;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * What greets like a MySQL server, takes every password, and answers each statement by asking for a file of the client's
 * machine. It keeps all that it was told.
 */
final class PretendMySql implements AutoCloseable {
    static final int LOCAL_FILES = 0x80;
    static final int MULTI_STATEMENTS = 0x10000;
    static final int MULTI_RESULTS = 0x20000;

    private static final int SSL = 0x800;
    private static final int CAPABILITIES = 0x00ff_ffff & ~SSL & ~0x20 & ~0x0100_0000;
    private static final byte[] OK = {0, 0, 0, 2, 0, 0, 0};

    private final ServerSocket door;
    private final SSLContext tls;
    private final String file;

    /** Capabilities that each client asked for. */
    final List<Integer> asked = new CopyOnWriteArrayList<>();
    /** What each client logged in with: name, proof and database; empty where none came that far. */
    final List<String> logins = new CopyOnWriteArrayList<>();
    /** What came after a file was asked for. */
    final List<byte[]> handedOver = new CopyOnWriteArrayList<>();

    /** @param tls null offers no encryption */
    PretendMySql(SSLContext tls, String file) {
        this.tls = tls;
        this.file = file;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::listen, "pretended server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    private void listen() {
        while (!door.isClosed()) {
            try (Socket socket = door.accept()) {
                socket.setSoTimeout(5_000);
                talk(socket);
            } catch (IOException e) {
                // It was hung up.
            }
        }
    }

    private void talk(Socket plain) throws IOException {
        plain.getOutputStream().write(packet(0, greeting()));
        Socket socket = plain;
        byte[] login = packet(socket);
        asked.add(number(login));
        if ((number(login) & SSL) != 0) {
            SSLSocket secret = (SSLSocket) tls.getSocketFactory().createSocket(plain, null, plain.getPort(), false);
            secret.setUseClientMode(false);
            secret.startHandshake();
            socket = secret;
            login = packet(socket);
        }
        logins.add(new String(login, StandardCharsets.ISO_8859_1));
        int sequence = socket == plain ? 2 : 3;
        socket.getOutputStream().write(packet(sequence, OK));
        packet(socket);
        byte[] request = ("\u00fb" + file).getBytes(StandardCharsets.ISO_8859_1);
        socket.getOutputStream().write(packet(1, request));
        handedOver.add(packet(socket));
    }

    private byte[] greeting() throws IOException {
        int offered = tls == null ? CAPABILITIES : CAPABILITIES | SSL;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.write(10);
        text.write("8.0.36\0".getBytes(StandardCharsets.US_ASCII));
        text.write(new byte[] {7, 0, 0, 0});
        text.write("saltsalt\0".getBytes(StandardCharsets.US_ASCII));
        text.write(new byte[] {(byte) offered, (byte) (offered >> 8), 45, 2, 0, (byte) (offered >> 16), 0, 21});
        text.write(new byte[10]);
        text.write("saltsaltsalt\0mysql_native_password\0".getBytes(StandardCharsets.US_ASCII));
        return text.toByteArray();
    }

    private static byte[] packet(int sequence, byte[] content) {
        byte[] packet = new byte[4 + content.length];
        packet[0] = (byte) content.length;
        packet[1] = (byte) (content.length >> 8);
        packet[3] = (byte) sequence;
        System.arraycopy(content, 0, packet, 4, content.length);
        return packet;
    }

    private static byte[] packet(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        int length = in.readUnsignedByte() | in.readUnsignedByte() << 8 | in.readUnsignedByte() << 16;
        in.readByte();
        return in.readNBytes(length);
    }

    private static int number(byte[] login) {
        return (login[0] & 0xff) | (login[1] & 0xff) << 8 | (login[2] & 0xff) << 16 | login[3] << 24;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
