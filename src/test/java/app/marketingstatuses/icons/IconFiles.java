package app.marketingstatuses.icons;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The containers that Windows and macOS keep an icon's sizes in; both hold PNG files. */
final class IconFiles {
    private static final int ICO_HEAD = 6;
    private static final int ICO_ENTRY = 16;

    private IconFiles() {}

    /** One size of an icon. */
    record Png(int size, byte[] content) {}

    static byte[] ico(List<Png> pictures) {
        int at = ICO_HEAD + ICO_ENTRY * pictures.size();
        int length =
                at + pictures.stream().mapToInt(png -> png.content().length).sum();
        ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        for (Png png : pictures) {
            // 0 stands for 256.
            file.put((byte) png.size()).put((byte) png.size()).putShort((short) 0);
            file.putShort((short) 1).putShort((short) 32);
            file.putInt(png.content().length).putInt(at);
            at += png.content().length;
        }
        pictures.forEach(png -> file.put(png.content()));
        return file.array();
    }

    /** @param pictures by the four letters that macOS knows a size by */
    static byte[] icns(Map<String, Png> pictures) {
        int length = 8
                + pictures.values().stream()
                        .mapToInt(png -> 8 + png.content().length)
                        .sum();
        ByteArrayOutputStream file = new ByteArrayOutputStream(length);
        try (DataOutputStream out = new DataOutputStream(file)) {
            out.write("icns".getBytes(StandardCharsets.US_ASCII));
            out.writeInt(length);
            for (Map.Entry<String, Png> picture : pictures.entrySet()) {
                out.write(picture.getKey().getBytes(StandardCharsets.US_ASCII));
                out.writeInt(8 + picture.getValue().content().length);
                out.write(picture.getValue().content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
