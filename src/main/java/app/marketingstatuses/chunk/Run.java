package app.marketingstatuses.chunk;

import app.marketingstatuses.domain.Telling;

/** One rendering: what it may still use up. */
final class Run {
    private static final int DEEPEST = 8;
    private static final int TURNS = 200_000;
    private static final long STEPS = 20_000_000;
    private static final long LETTERS = 20_000_000;
    /** What a piece of a text takes beside its letters. */
    private static final int PIECE = 40;

    private final ChunkRenderer renderer;
    private final ChunkValues values;
    private final ChunkFormat format;
    private boolean plain = true;
    private int depth;
    private int turns;
    private long steps;
    private long letters;

    Run(ChunkRenderer renderer, ChunkValues values, ChunkFormat format) {
        this.renderer = renderer;
        this.values = values;
        this.format = format;
    }

    ChunkValues values() {
        return values;
    }

    ChunkFormat format() {
        return format;
    }

    boolean isHtml() {
        return format == ChunkFormat.HTML;
    }

    boolean plain() {
        return plain;
    }

    void plain(boolean template) {
        plain &= template;
    }

    /** A text of the lexicon with its tags filled in. */
    String lexicon(String key, String text, Root root) {
        if (++depth > DEEPEST) {
            throw new RenderFault(Telling.NESTED_TOO_DEEP, "[[%" + key + "]]");
        }
        try {
            return renderer.lexicon(text, root, this);
        } finally {
            depth--;
        }
    }

    /** Counts the turns of loops. */
    void turns(int more) {
        turns += more;
        if (turns > TURNS) {
            throw new RenderFault(Telling.MAIL_TOO_MUCH);
        }
    }

    /** Counts the work of patterns: one that goes astray is stopped. */
    void step() {
        if (++steps > STEPS) {
            throw new RenderFault(Telling.MAIL_TOO_MUCH);
        }
    }

    /** Counts a piece of a text before the next is cut: many small ones take more than their letters. */
    void piece(int length) {
        letters(PIECE + length);
    }

    /** Counts the letters that functions make. */
    void letters(int more) {
        letters += more;
        if (letters > LETTERS) {
            throw new RenderFault(Telling.MAIL_TOO_MUCH);
        }
    }
}
