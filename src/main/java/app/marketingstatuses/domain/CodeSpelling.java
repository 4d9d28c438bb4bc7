package app.marketingstatuses.domain;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** The spellings of one code, in capital and small letters, that its format makes. */
final class CodeSpelling {
    private final CodeAutomaton spelled;
    private final String capitals;
    private final Map<Long, BigInteger> ways = new HashMap<>();

    CodeSpelling(CodeAutomaton spelled, String capitals) {
        this.spelled = spelled;
        this.capitals = capitals;
    }

    /** One of them, each as likely as any other. */
    String next(Random random) {
        StringBuilder code = new StringBuilder();
        int state = spelled.start();
        for (int i = 0; i < capitals.length(); i++) {
            char capital = capitals.charAt(i);
            char small = Character.toLowerCase(capital);
            BigInteger inCapitals = ways(spelled.step(state, capital), i + 1);
            BigInteger all = small == capital ? inCapitals : inCapitals.add(ways(spelled.step(state, small), i + 1));
            boolean takesCapital = CodeFormat.below(all, random).compareTo(inCapitals) < 0;
            char c = takesCapital ? capital : small;
            code.append(c);
            state = spelled.step(state, c);
        }
        return code.toString();
    }

    /** How many spellings the rest of the code has. */
    private BigInteger ways(int state, int from) {
        if (state < 0) {
            return BigInteger.ZERO;
        }
        if (from == capitals.length()) {
            return spelled.isEnd(state) ? BigInteger.ONE : BigInteger.ZERO;
        }
        long key = (long) state * (CodeFormat.LONGEST_CODE + 1) + from;
        BigInteger known = ways.get(key);
        if (known == null) {
            char capital = capitals.charAt(from);
            char small = Character.toLowerCase(capital);
            known = ways(spelled.step(state, capital), from + 1);
            known = small == capital ? known : known.add(ways(spelled.step(state, small), from + 1));
            ways.put(key, known);
        }
        return known;
    }
}
