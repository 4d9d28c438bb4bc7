package app.marketingstatuses.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes as RFC 2045 writes those that are letters for the most part. */
final class QuotedPrintable {
    /** Beside the sign that the line goes on. */
    private static final int LINE = 75;

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final byte[] content;
    private final ByteArrayOutputStream out;
    private int column;

    private QuotedPrintable(byte[] content) {
        this.content = content;
        this.out = new ByteArrayOutputStream(content.length + content.length / 4);
    }

    /** With every kind of line break as the one that mails have. */
    static byte[] of(byte[] content) {
        QuotedPrintable written = new QuotedPrintable(content);
        written.write();
        return written.out.toByteArray();
    }

    /** Whether a byte can stand in a mail as it is. */
    static boolean isPlain(byte b) {
        return b >= ' ' && b < 127 || b == '\r' || b == '\n' || b == '\t';
    }

    private void write() {
        for (int i = 0; i < content.length; i++) {
            byte b = content[i];
            if (b == '\r' || b == '\n') {
                end(b == '\n' && i > 0 && content[i - 1] == '\r');
            } else if (b < ' ' || b >= 127 || b == '=' || b == ' ' && isLast(i)) {
                encoded(b);
            } else {
                room(1);
                out.write(b);
            }
        }
    }

    private void end(boolean alreadyEnded) {
        if (!alreadyEnded) {
            out.write('\r');
            out.write('\n');
            column = 0;
        }
    }

    /** White space at the end of a line might be lost on the way. */
    private boolean isLast(int i) {
        return i + 1 == content.length || content[i + 1] == '\r' || content[i + 1] == '\n';
    }

    private void encoded(byte b) {
        room(3);
        out.write('=');
        out.write(HEX[b >> 4 & 0xF]);
        out.write(HEX[b & 0xF]);
    }

    private void room(int letters) {
        if (column + letters > LINE) {
            out.write('=');
            out.write('\r');
            out.write('\n');
            column = 0;
        }
        column += letters;
    }
}
