package app.marketingstatuses.ui.mailview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PainterTest {
    private static final int RED = 0xffff0000;

    private static Picture draw(String html, double scale) {
        return Painter.draw(new MailPage(html).forDrawing(), Painter.WIDTH, scale);
    }

    private static long count(Picture picture, int color) {
        return Arrays.stream(picture.pixels()).filter(pixel -> pixel == color).count();
    }

    @Test
    void aMailIsDrawnOnWhiteAsWideAsAsked() {
        Picture picture = draw("<p style='margin:0;height:100px'>&nbsp;</p>", 2);
        assertThat(picture.width()).isEqualTo(1200);
        assertThat(picture.height()).isBetween(200, 260);
        assertThat(count(picture, 0xffffffff)).isEqualTo(picture.pixels().length);
        assertThat(draw("<p>x</p>", 0.67).width()).isEqualTo(402);
    }

    @Test
    void tablesColoursAndStylesAreThoseOfTheMail() {
        Picture picture = draw(
                "<style>td{background:#f00}</style><table width=300 cellpadding=0 cellspacing=0><tr><td height=50></td></tr></table>",
                1);
        assertThat(count(picture, RED)).isEqualTo(300 * 50);
    }

    @Test
    void nothingIsFetchedFromAnywhere() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String there = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            draw(
                    "<html><head><base href='" + there + "'><link rel=stylesheet href='" + there
                            + "a.css'><style>@import url('"
                            + there + "b.css'); @font-face{font-family:x;src:url('" + there
                            + "x.ttf')} p{font-family:x;"
                            + "background:url('" + there + "c.png')} li{list-style-image:url('" + there
                            + "l.png')}</style></head><body background='" + there
                            + "d.png'><p>text</p><ul><li>a</ul><img src='"
                            + there + "e.png' alt='Our tea'><img src='f.png'><iframe src='" + there
                            + "g.html'></iframe><object data='" + there + "h'></object><script src='" + there
                            + "i.js'></script></body></html>",
                    1);
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void aPictureInsideTheMailIsDrawn() {
        String red = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";
        Picture picture = draw("<img width=40 height=30 src='data:image/png;base64," + red + "'>", 1);
        assertThat(count(picture, RED)).isEqualTo(40 * 30);
    }

    @Test
    void hiddenTextStaysHidden() {
        Picture picture = draw("<div style='display:none'>Preview text</div>", 1);
        assertThat(count(picture, 0xffffffff)).isEqualTo(picture.pixels().length);
    }

    @Test
    void aMailWithoutEndIsCut() {
        Picture picture = draw("<p>line</p>".repeat(2000), 1);
        assertThat(picture.cut()).isTrue();
        assertThat(picture.height()).isEqualTo(12000);
    }

    @Test
    void brokenMarkupIsDrawnAsFarAsItGoes() {
        assertThatCode(() -> draw("<table><tr><td>a<table></td><p>b</b><form><input value=x><select><option>1", 1))
                .doesNotThrowAnyException();
        assertThatCode(() -> draw("", 1)).doesNotThrowAnyException();
        assertThatCode(() -> draw("<p style='font:rgb(;width:9e99px;color:var(--x)'>\u0000\uD83C\uDF75</p>", 1))
                .doesNotThrowAnyException();
    }
}
