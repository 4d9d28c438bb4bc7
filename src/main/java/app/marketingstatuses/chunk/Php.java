package app.marketingstatuses.chunk;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What PHP makes of values: null, booleans, numbers, texts, {@link Safe} texts and {@link PhpArray}s. */
final class Php {
    private static final Pattern NUMBER = Pattern.compile("\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?\\s*");
    private static final Pattern LEADING = Pattern.compile("^\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");

    private Php() {}

    static boolean truth(Object value) {
        if (value == null) {
            return false;
        }
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (value instanceof PhpArray array) {
            return array.size() > 0;
        }
        if (value instanceof BigDecimal number) {
            return number.signum() != 0;
        }
        String text = text(value);
        return !text.isEmpty() && !text.equals("0");
    }

    /** As {@code echo} writes it, but a list is nothing. */
    static String text(Object value) {
        if (value == null || value instanceof PhpArray) {
            return "";
        }
        if (value instanceof Boolean flag) {
            return flag ? "1" : "";
        }
        if (value instanceof Safe safe) {
            return safe.html();
        }
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }

    static boolean isNumeric(Object value) {
        return value instanceof BigDecimal
                || (value instanceof String text
                        && text.length() < 100
                        && NUMBER.matcher(text).matches())
                || (value instanceof Safe safe && isNumeric(safe.html()));
    }

    /** The number a value begins with; zero for none. */
    static BigDecimal number(Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value instanceof Boolean flag) {
            return flag ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        String text = text(value);
        if (text.length() < 100 && NUMBER.matcher(text).matches()) {
            return new BigDecimal(text.strip());
        }
        Matcher leading = LEADING.matcher(text.length() > 100 ? text.substring(0, 100) : text);
        return leading.find() ? new BigDecimal(leading.group().strip()) : BigDecimal.ZERO;
    }

    static int whole(Object value) {
        return number(value)
                .min(BigDecimal.valueOf(1_000_000))
                .max(BigDecimal.valueOf(-1_000_000))
                .intValue();
    }

    /** PHP's {@code ==}. */
    static boolean equal(Object left, Object right) {
        if (left instanceof Boolean || right instanceof Boolean || left == null || right == null) {
            boolean textless = (left == null && isText(right)) || (right == null && isText(left));
            return textless ? text(left).equals(text(right)) : truth(left) == truth(right);
        }
        if (left instanceof PhpArray || right instanceof PhpArray) {
            return left instanceof PhpArray one && right instanceof PhpArray other && same(one, other);
        }
        return isNumeric(left) && isNumeric(right)
                ? number(left).compareTo(number(right)) == 0
                : text(left).equals(text(right));
    }

    private static boolean isText(Object value) {
        return value instanceof String || value instanceof Safe;
    }

    /** PHP's {@code ===}, except that numbers and texts of them are the same: the database's numbers are texts here. */
    static boolean same(Object left, Object right) {
        if (left instanceof PhpArray one && right instanceof PhpArray other) {
            return one.entries().equals(other.entries());
        }
        boolean comparable = (left == null) == (right == null)
                && (left instanceof Boolean) == (right instanceof Boolean)
                && (left instanceof PhpArray) == (right instanceof PhpArray);
        return comparable && text(left).equals(text(right));
    }

    /** PHP's {@code <=>}. */
    static int compare(Object left, Object right) {
        if (left instanceof Boolean || right instanceof Boolean || (left == null && right == null)) {
            return Boolean.compare(truth(left), truth(right));
        }
        if (left instanceof PhpArray || right instanceof PhpArray) {
            return Integer.compare(size(left), size(right));
        }
        return isNumeric(left) && isNumeric(right)
                ? number(left).compareTo(number(right))
                : Integer.signum(text(left).compareTo(text(right)));
    }

    private static int size(Object value) {
        return value instanceof PhpArray array ? array.size() : -1;
    }

    /** {@code + - * / %}; what cannot be divided is zero. */
    static BigDecimal calculate(Object left, String operator, Object right) {
        BigDecimal one = number(left);
        BigDecimal other = number(right);
        return switch (operator) {
            case "+" -> one.add(other, MathContext.DECIMAL64);
            case "-" -> one.subtract(other, MathContext.DECIMAL64);
            case "*" -> one.multiply(other, MathContext.DECIMAL64);
            case "/" -> other.signum() == 0 ? BigDecimal.ZERO : one.divide(other, MathContext.DECIMAL64);
            case "%" -> remainder(one.toBigInteger(), other.toBigInteger());
            default -> throw new IllegalArgumentException(operator);
        };
    }

    private static BigDecimal remainder(BigInteger one, BigInteger other) {
        return other.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(one.remainder(other));
    }
}
