package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies are, but for their boundary, to the byte what Jakarta Mail makes of them, and read back as what was written. */
class MailBodyTest {
    private static final String NAME = "a5f6@example.com";
    /** What encodings, lines and boundaries stumble over. */
    private static final String[] PIECES = {
        "a",
        "Tea ",
        "=",
        " ",
        "\n",
        "\r\n",
        "\t",
        "\u0001",
        "\u007f",
        "é",
        "Чай",
        "—",
        "\ud83c\udf75",
        ".",
        "--",
        "\ud800"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hello",
                "Hello\n",
                "one\n\ntwo  \n.\n..three\r\nfour",
                "Здравствуйте, Анна!",
                "Price: 5 € for a tea that is dear to us, and so on to the end of a line that has to be broken.  ",
                "Tea \u0001 with a control character"
            })
    void isWhatTheLibraryMakes(String content) throws Exception {
        assertSame(content, "<p>" + content + "</p>");
        assertSame(content, content.repeat(40));
        assertSame(content.replace("\n", "").repeat(40), content);
    }

    @Test
    void isWhatTheLibraryMakesOfAnything() throws Exception {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            assertSame(any(random), any(random));
        }
    }

    @Test
    void aBoundaryInTheTextBoundsNothing() throws Exception {
        String guessed = "----=_" + Integer.toHexString(NAME.hashCode());
        String text = "--" + guessed + "\nContent-Type: text/html\n\n<p>bad</p>\n--" + guessed + "_1--\n";

        MimeMultipart read = read(new MailBody(text, "<p>good</p>", NAME));

        assertThat(read.getCount()).isEqualTo(2);
        assertThat(read.getBodyPart(0).getContent()).isEqualTo(text);
        assertThat(read.getBodyPart(1).getContent()).isEqualTo("<p>good</p>");
    }

    private static String any(Random random) {
        int length = random.nextInt(5) == 0 ? 1500 : random.nextInt(120);
        int kinds = 1 + random.nextInt(PIECES.length);
        return IntStream.range(0, length)
                .mapToObj(i -> PIECES[random.nextInt(kinds)])
                .collect(Collectors.joining());
    }

    private static void assertSame(String text, String html) throws Exception {
        MailBody body = new MailBody(text, html, NAME);
        assertThat(withoutBoundary(new String(body.bytes(), StandardCharsets.ISO_8859_1), body.type()))
                .isEqualTo(ofLibrary(text, html));
        assertThat(read(body).getCount()).isEqualTo(2);
    }

    private static String ofLibrary(String text, String html) throws Exception {
        MimeBodyPart first = new MimeBodyPart();
        first.setText(text, "UTF-8");
        MimeBodyPart second = new MimeBodyPart();
        second.setText(html, "UTF-8", "html");
        MimeMultipart both = new MimeMultipart("alternative", first, second);
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        message.setContent(both);
        message.saveChanges();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        both.writeTo(out);
        return withoutBoundary(out.toString(StandardCharsets.ISO_8859_1), both.getContentType());
    }

    private static String withoutBoundary(String body, String type) {
        String boundary = type.substring(type.indexOf('"') + 1, type.lastIndexOf('"'));
        return body.replace("--" + boundary, "--boundary");
    }

    private static MimeMultipart read(MailBody body) throws Exception {
        String head = "MIME-Version: 1.0\r\nContent-Type: " + body.type() + "\r\n\r\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(body.bytes());
        MimeMessage message =
                new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(out.toByteArray()));
        return (MimeMultipart) message.getContent();
    }
}
