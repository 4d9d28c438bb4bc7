package app.marketingstatuses.domain;

import app.marketingstatuses.domain.CodeFormatException.Trouble;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Every character of a format, counts written out, with the characters that may follow it. */
final class CodePositions {
    /** The position behind the last character. */
    static final int END = 0;

    private static final int MOST = 1_500;

    private final List<BitSet> characters = new ArrayList<>();
    private final List<BitSet> followers = new ArrayList<>();
    private final boolean folded;
    private final BitSet start;

    /** @throws CodeFormatException where there are too many */
    CodePositions(CodePart format, boolean folded) {
        this.folded = folded;
        BitSet end = new BitSet();
        end.set(add(new BitSet(), new BitSet()));
        start = before(format, end);
    }

    /** Where a text can begin. */
    BitSet start() {
        return start;
    }

    /** For each character where it leads to from these positions; null for nowhere. */
    BitSet[] after(BitSet positions) {
        BitSet[] after = new BitSet[CodeClasses.LAST + 1];
        for (int position = positions.nextSetBit(0); position >= 0; position = positions.nextSetBit(position + 1)) {
            BitSet set = characters.get(position);
            for (int c = set.nextSetBit(0); c >= 0; c = set.nextSetBit(c + 1)) {
                if (after[c] == null) {
                    after[c] = new BitSet();
                }
                after[c].or(followers.get(position));
            }
        }
        return after;
    }

    /** Where the part begins when {@code then} follows it. */
    private BitSet before(CodePart part, BitSet then) {
        if (part instanceof CodePart.Sign sign) {
            BitSet one = new BitSet();
            one.set(add(folded ? folded(sign.characters()) : sign.characters(), then));
            return one;
        }
        if (part instanceof CodePart.Row row) {
            BitSet first = then;
            for (int i = row.parts().size() - 1; i >= 0; i--) {
                first = before(row.parts().get(i), first);
            }
            return first;
        }
        if (part instanceof CodePart.Choice choice) {
            BitSet any = new BitSet();
            choice.parts().forEach(one -> any.or(before(one, then)));
            return any;
        }
        return beforeTimes((CodePart.Times) part, then);
    }

    private BitSet beforeTimes(CodePart.Times times, BitSet then) {
        BitSet first = then;
        for (int i = times.least(); i < times.most(); i++) {
            BitSet once = (BitSet) before(times.part(), first).clone();
            once.or(then);
            first = once;
        }
        for (int i = 0; i < times.least(); i++) {
            first = before(times.part(), first);
        }
        return first;
    }

    private static BitSet folded(BitSet characters) {
        BitSet folded = new BitSet();
        characters.stream().map(Character::toUpperCase).forEach(folded::set);
        return folded;
    }

    private int add(BitSet set, BitSet then) {
        if (characters.size() > MOST) {
            throw new CodeFormatException(Trouble.INTRICATE, 0);
        }
        characters.add(set);
        followers.add(then);
        return characters.size() - 1;
    }
}
