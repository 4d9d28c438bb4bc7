package app.marketingstatuses.ui.mailview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Mails that tests left behind, drawn as the desktop shows them: at the width of a desktop and of a phone. */
public final class MailShots {
    private static final List<Integer> WIDTHS = List.of(Painter.WIDTH, MailView.PHONE);

    private MailShots() {}

    /**
     * @param mails where {@code *.html} lie
     * @param out gets two PNG files for each
     */
    public static void draw(Path mails, Path out) throws IOException {
        if (!Files.isDirectory(mails)) {
            throw new IllegalStateException(
                    "no mails in " + mails + ": mvn test -Dtest=SampleMailsTest,ShopChunkStyleTest makes them");
        }
        try (Stream<Path> files = Files.list(mails)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                String name = file.getFileName().toString().replace(".html", "");
                for (int width : WIDTHS) {
                    Picture picture = Painter.draw(new MailPage(Files.readString(file)).forDrawing(), width, 1);
                    save(picture, out.resolve("mail-" + name + "-" + width + ".png"));
                }
            }
        }
    }

    private static void save(Picture picture, Path file) throws IOException {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.pixels(), 0, picture.width());
        ImageIO.write(image, "png", file.toFile());
    }
}
