package app.marketingstatuses.reliability;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What a MySQL client says, packet by packet, on a line without TLS. */
final class Packets {
    private static final int HEADER = 4;
    private static final int QUERY = 3;

    private final DataInputStream in;

    Packets(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /** The next packet with its header; null at the end of the line. */
    byte[] next() throws IOException {
        byte[] header = new byte[HEADER];
        try {
            in.readFully(header);
            int length = (header[0] & 0xff) | (header[1] & 0xff) << 8 | (header[2] & 0xff) << 16;
            byte[] packet = new byte[HEADER + length];
            System.arraycopy(header, 0, packet, 0, HEADER);
            in.readFully(packet, HEADER, length);
            return packet;
        } catch (EOFException e) {
            return null;
        }
    }

    /** The statement in a packet; empty where it holds none. To MySQL 8 two bytes come first: no attributes, one set. */
    static String statement(byte[] packet) {
        if (packet.length <= HEADER + 1 || packet[HEADER] != QUERY) {
            return "";
        }
        boolean attributes = packet.length > HEADER + 3 && packet[HEADER + 1] == 0 && packet[HEADER + 2] == 1;
        int start = HEADER + (attributes ? 3 : 1);
        return new String(packet, start, packet.length - start, StandardCharsets.UTF_8);
    }
}
