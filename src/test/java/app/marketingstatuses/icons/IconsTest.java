package app.marketingstatuses.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class IconsTest {
    private static final List<Integer> WINDOW = List.of(16, 32, 48, 64, 128, 256);

    @Test
    void every_size_is_made_from_the_drawings_as_they_are() throws IOException {
        for (int size : MakeIcons.SIZES) {
            BufferedImage kept = ImageIO.read(
                    MakeIcons.FOLDER.resolve("icon-" + size + ".png").toFile());
            assertThat(kept.getWidth()).isEqualTo(size);
            assertThat(difference(kept, MakeIcons.draw(size)))
                    .as("icon-%d.png; make it anew with mvn -Picons process-test-classes", size)
                    .isLessThan(1);
        }
    }

    /** Per channel and pixel on the average: edges may come out a little otherwise on another JDK. */
    private static double difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                for (int shift = 0; shift < 32; shift += 8) {
                    sum += Math.abs((a >>> shift & 0xff) - (b >>> shift & 0xff));
                }
            }
        }
        return sum / 4.0 / one.getWidth() / one.getHeight();
    }

    @Test
    void the_windows_sizes_are_on_the_class_path() throws IOException {
        for (int size : WINDOW) {
            URL icon = getClass().getResource("/app/marketingstatuses/ui/icons/icon-" + size + ".png");
            assertThat(icon).isNotNull();
            assertThat(ImageIO.read(icon).getHeight()).isEqualTo(size);
        }
    }

    @Test
    void the_windows_container_points_at_its_pictures() throws IOException {
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(MakeIcons.FOLDER.resolve("marketing-statuses.ico")))
                .order(ByteOrder.LITTLE_ENDIAN);
        assertThat(file.getInt(0)).isEqualTo(0x10000);
        for (int i = 0; i < file.getShort(4); i++) {
            int picture = file.getInt(6 + 16 * i + 12);
            assertThat(file.getInt(picture)).isEqualTo(0x474e5089);
        }
    }

    @Test
    void the_mac_container_is_as_long_as_it_says() throws IOException {
        byte[] file = Files.readAllBytes(MakeIcons.FOLDER.resolve("marketing-statuses.icns"));
        assertThat(new String(file, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("icns");
        ByteBuffer parts = ByteBuffer.wrap(file);
        assertThat(parts.getInt(4)).isEqualTo(file.length);
        int at = 8;
        while (at < file.length) {
            assertThat(parts.getInt(at + 8)).isEqualTo(0x89504e47);
            at += parts.getInt(at + 4);
        }
        assertThat(at).isEqualTo(file.length);
    }
}
