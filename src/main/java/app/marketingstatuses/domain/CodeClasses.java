package app.marketingstatuses.domain;

import app.marketingstatuses.domain.CodeFormatException.Trouble;
import java.util.BitSet;

/** Reads what stands for one character of a code: itself, {@code \d}, {@code \w}, {@code \-}, a class {@code [A-Z0-9]}. */
final class CodeClasses {
    /** The first and the last character that can stand in a code. */
    static final char FIRST = '!';

    static final char LAST = '~';

    private final String format;

    CodeClasses(String format) {
        this.format = format;
    }

    /**
     * @param characters which may stand there
     * @param next where the format goes on
     */
    record Read(BitSet characters, int next) {
        boolean isOne() {
            return characters.cardinality() == 1;
        }

        char only() {
            return (char) characters.nextSetBit(0);
        }
    }

    /** @throws CodeFormatException where no character begins there */
    Read read(int at) {
        char c = format.charAt(at);
        return switch (c) {
            case '[' -> inBrackets(at);
            case '\\' -> escaped(at);
            case '*', '+' -> throw trouble(Trouble.ENDLESS, at);
            case '?', '{' -> throw trouble(Trouble.NOTHING_COUNTED, at);
            case '.' -> throw new CodeFormatException(Trouble.ANY, at + 1);
            case '^', '$' -> throw trouble(Trouble.ANCHOR, at);
            case ']', '}' -> throw trouble(Trouble.SIGN, at);
            default -> plain(at);
        };
    }

    private CodeFormatException trouble(Trouble trouble, int at) {
        return new CodeFormatException(trouble, at + 1, String.valueOf(format.charAt(at)));
    }

    private Read plain(int at) {
        char c = format.charAt(at);
        if (c < FIRST || c > LAST) {
            int point = format.codePointAt(at);
            boolean shown =
                    !Character.isISOControl(point) && Character.isBmpCodePoint(point) && !Character.isSurrogate(c);
            String name = shown ? Character.toString(point) : String.format("U+%04X", point);
            throw new CodeFormatException(Trouble.NOT_IN_CODE, at + 1, name);
        }
        return new Read(range(c, c), at + 1);
    }

    private Read escaped(int at) {
        char c = at + 1 < format.length() ? format.charAt(at + 1) : 0;
        BitSet all = switch (c) {
            case 'd' -> range('0', '9');
            case 'w' -> {
                BitSet letters = range('0', '9');
                letters.or(range('a', 'z'));
                letters.or(range('A', 'Z'));
                letters.set('_');
                yield letters;
            }
            default -> {
                if (c < FIRST || c > LAST || Character.isLetterOrDigit(c)) {
                    String shown = c < FIRST || c > LAST ? "\\" : "\\" + c;
                    throw new CodeFormatException(Trouble.ESCAPE, at + 1, shown);
                }
                yield range(c, c);
            }
        };
        return new Read(all, at + 2);
    }

    private Read inBrackets(int open) {
        if (format.startsWith("^", open + 1)) {
            throw new CodeFormatException(Trouble.CLASS_NEGATED, open + 2);
        }
        BitSet all = new BitSet();
        int at = open + 1;
        while (at < format.length() && format.charAt(at) != ']') {
            int start = at;
            Read low = member(start);
            all.or(low.characters());
            at = low.next();
            if (format.startsWith("-", at) && at + 1 < format.length() && format.charAt(at + 1) != ']') {
                Read high = member(at + 1);
                all.or(between(low, high, start, high.next()));
                at = high.next();
            }
        }
        if (at >= format.length()) {
            throw new CodeFormatException(Trouble.CLASS_OPEN, open + 1);
        }
        if (all.isEmpty()) {
            throw new CodeFormatException(Trouble.CLASS_EMPTY, open + 1);
        }
        return new Read(all, at + 1);
    }

    private Read member(int at) {
        return switch (format.charAt(at)) {
            case '\\' -> escaped(at);
            case '[' -> throw trouble(Trouble.SIGN, at);
            default -> plain(at);
        };
    }

    private BitSet between(Read low, Read high, int start, int end) {
        boolean rising = low.isOne() && high.isOne() && low.only() <= high.only();
        if (!rising || kind(low.only()) == 0 || kind(low.only()) != kind(high.only())) {
            throw new CodeFormatException(Trouble.RANGE, start + 1, format.substring(start, end));
        }
        return range(low.only(), high.only());
    }

    /** What can be counted on from one to another; 0 for signs. */
    private static char kind(char c) {
        if (c >= '0' && c <= '9') {
            return '0';
        }
        if (c >= 'a' && c <= 'z') {
            return 'a';
        }
        return c >= 'A' && c <= 'Z' ? 'A' : 0;
    }

    private static BitSet range(char low, char high) {
        BitSet set = new BitSet();
        set.set(low, high + 1);
        return set;
    }
}
