package app.marketingstatuses.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.util.BASE64EncoderStream;
import org.eclipse.angus.mail.util.QPEncoderStream;

/**
 * A text beside its HTML as they go over the wire, each in the encoding that suits it: as it is, quoted-printable, base64.
 * Put together here, since the library's own parts look through the jar for their handlers nine times a mail.
 */
final class MailBody {
    /** What a line may hold beside its end (RFC 5322). */
    private static final int LONGEST_LINE = 998;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
    private final String boundary;

    /** @param name sets its boundary apart from that of others */
    MailBody(String text, String html, String name) {
        boundary = boundary(text + html, "----=_" + Integer.toHexString(name.hashCode()));
        part("plain", text);
        part("html", html);
        line("--" + boundary + "--");
    }

    String type() {
        return "multipart/alternative; \r\n\tboundary=\"" + boundary + '"';
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    /** One that does not stand in what it bounds. */
    private static String boundary(String content, String start) {
        String boundary = start;
        for (int i = 1; content.contains(boundary); i++) {
            boundary = start + "_" + i;
        }
        return boundary;
    }

    private void part(String type, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String encoding = encoding(bytes);
        line("--" + boundary);
        line("Content-Type: text/" + type + "; charset=UTF-8");
        line("Content-Transfer-Encoding: " + encoding);
        line("");
        try {
            OutputStream encoder = encoder(encoding);
            encoder.write(bytes);
            encoder.flush();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        line("");
    }

    /** By name {@code MimeUtility} gives the same, but looks through the jar for them each time. */
    private OutputStream encoder(String encoding) {
        return switch (encoding) {
            case "quoted-printable" -> new QPEncoderStream(out);
            case "base64" -> new BASE64EncoderStream(out);
            default -> out;
        };
    }

    private void line(String line) {
        out.writeBytes((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static String encoding(byte[] content) {
        int others = 0;
        int longest = 0;
        int line = 0;
        for (byte b : content) {
            line = b == '\r' || b == '\n' ? 0 : line + 1;
            longest = Math.max(longest, line);
            others += isPlain(b) ? 0 : 1;
        }
        if (others == 0 && longest <= LONGEST_LINE) {
            return "7bit";
        }
        return content.length - others > others ? "quoted-printable" : "base64";
    }

    private static boolean isPlain(byte b) {
        return b >= ' ' && b < 127 || b == '\r' || b == '\n' || b == '\t';
    }
}
