package app.marketingstatuses.icons;

import app.marketingstatuses.icons.IconFiles.Png;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Makes the icon's files in {@code icons} from its two drawings; see the README there. */
public final class MakeIcons {
    static final Path FOLDER = Path.of("icons");
    static final List<Integer> SIZES = List.of(16, 20, 24, 32, 48, 64, 128, 256, 512, 1024);
    private static final List<Integer> WINDOWS = List.of(16, 20, 24, 32, 48, 64, 128, 256);
    private static final int SMALL = 24;
    private static final double MAC_MARGIN = 100.0 / 1024;

    private MakeIcons() {}

    public static void main(String[] arguments) throws IOException {
        List<Png> windows = new ArrayList<>();
        for (int size : SIZES) {
            Png png = new Png(size, png(draw(size)));
            Files.write(FOLDER.resolve("icon-" + size + ".png"), png.content());
            if (WINDOWS.contains(size)) {
                windows.add(png);
            }
        }
        Files.write(FOLDER.resolve("marketing-statuses.ico"), IconFiles.ico(windows));
        Files.write(FOLDER.resolve("marketing-statuses.icns"), IconFiles.icns(mac()));
    }

    static BufferedImage draw(int size) throws IOException {
        return drawing(size).draw(size, 0);
    }

    private static SvgDrawing drawing(int size) throws IOException {
        return SvgDrawing.read(FOLDER.resolve("marketing-statuses" + (size <= SMALL ? "-small" : "") + ".svg"));
    }

    private static Map<String, Png> mac() throws IOException {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        kinds.put("icp4", 16);
        kinds.put("icp5", 32);
        kinds.put("ic11", 32);
        kinds.put("ic12", 64);
        kinds.put("ic07", 128);
        kinds.put("ic13", 256);
        kinds.put("ic08", 256);
        kinds.put("ic14", 512);
        kinds.put("ic09", 512);
        kinds.put("ic10", 1024);
        Map<String, Png> pictures = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> kind : kinds.entrySet()) {
            int size = kind.getValue();
            double margin = size <= SMALL ? 0 : MAC_MARGIN;
            pictures.put(kind.getKey(), new Png(size, png(drawing(size).draw(size, margin))));
        }
        return pictures;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
