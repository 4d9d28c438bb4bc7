package app.marketingstatuses.domain;

import app.marketingstatuses.domain.CodeFormatException.Trouble;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of a format as a deterministic automaton: each text is exactly one way through it, however many alternatives of
 * the format make it. Nothing repeats without end, so there is no way back, and the ways can be counted.
 */
final class CodeAutomaton {
    private static final int NONE = -1;
    private static final int WIDTH = CodeClasses.LAST - CodeClasses.FIRST + 1;
    private static final int MOST_STATES = 4_000;

    private final List<int[]> steps = new ArrayList<>();
    private final BitSet ends = new BitSet();
    private final List<BigInteger> ways = new ArrayList<>();

    /**
     * @param folded whether capital and small letters are one: then its texts are in capitals
     * @throws CodeFormatException where it would grow beyond bounds
     */
    CodeAutomaton(CodePart format, boolean folded) {
        CodePositions positions = new CodePositions(format, folded);
        Map<BitSet, Integer> numbers = new HashMap<>();
        List<BitSet> states = new ArrayList<>();
        number(positions.start(), numbers, states);
        for (int state = 0; state < states.size(); state++) {
            BitSet inside = states.get(state);
            ends.set(state, inside.get(CodePositions.END));
            BitSet[] targets = positions.after(inside);
            int[] row = new int[WIDTH];
            for (int sign = 0; sign < WIDTH; sign++) {
                BitSet target = targets[CodeClasses.FIRST + sign];
                row[sign] = target == null ? NONE : number(target, numbers, states);
            }
            steps.add(row);
        }
        count();
    }

    private static int number(BitSet target, Map<BitSet, Integer> numbers, List<BitSet> states) {
        Integer known = numbers.get(target);
        if (known != null) {
            return known;
        }
        if (states.size() == MOST_STATES) {
            throw new CodeFormatException(Trouble.INTRICATE, 0);
        }
        numbers.put(target, states.size());
        states.add(target);
        return states.size() - 1;
    }

    private void count() {
        steps.forEach(row -> ways.add(null));
        count(start());
    }

    /** As deep as a code is long, at most. */
    private BigInteger count(int state) {
        if (ways.get(state) == null) {
            BigInteger all = isEnd(state) ? BigInteger.ONE : BigInteger.ZERO;
            for (int target : steps.get(state)) {
                all = target == NONE ? all : all.add(count(target));
            }
            ways.set(state, all);
        }
        return ways.get(state);
    }

    int start() {
        return 0;
    }

    boolean isEnd(int state) {
        return ends.get(state);
    }

    /** How many texts can still be made from here on. */
    BigInteger ways(int state) {
        return ways.get(state);
    }

    /** Where this character leads to; negative for nowhere. */
    int step(int state, char c) {
        return c < CodeClasses.FIRST || c > CodeClasses.LAST ? NONE : steps.get(state)[c - CodeClasses.FIRST];
    }

    boolean makes(String text) {
        int state = start();
        for (int i = 0; i < text.length() && state != NONE; i++) {
            state = step(state, text.charAt(i));
        }
        return state != NONE && isEnd(state);
    }

    /** The text of this number, from 0, in the order of the characters. */
    String text(BigInteger number) {
        StringBuilder text = new StringBuilder();
        BigInteger left = number;
        int state = start();
        while (true) {
            if (isEnd(state)) {
                if (left.signum() == 0) {
                    return text.toString();
                }
                left = left.subtract(BigInteger.ONE);
            }
            char c = CodeClasses.FIRST;
            while (step(state, c) == NONE || left.compareTo(ways(step(state, c))) >= 0) {
                left = step(state, c) == NONE ? left : left.subtract(ways(step(state, c)));
                c++;
            }
            text.append(c);
            state = step(state, c);
        }
    }
}
