package app.marketingstatuses.chunk;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A text that is being read, and where its lines begin. */
final class Source {
    private final String chunk;
    private final String text;
    private final int[] lineEnds;
    private final int firstLine;

    Source(String chunk, String text) {
        this(chunk, text, 1);
    }

    /** A piece of another text that begins in one of its lines. */
    Source(String chunk, String text, int firstLine) {
        this.chunk = chunk;
        this.text = text;
        this.firstLine = firstLine;
        this.lineEnds = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n')
                .toArray();
    }

    String chunk() {
        return chunk;
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    int line(int at) {
        int found = Arrays.binarySearch(lineEnds, at);
        return firstLine + (found < 0 ? -found - 1 : found);
    }
}
