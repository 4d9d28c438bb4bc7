package app.marketingstatuses.domain;

import app.marketingstatuses.domain.CodeFormatException.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a format: alternatives of rows of counted characters, classes and groups. */
final class CodeParser {
    private static final int DEEPEST = 10;
    private static final Pattern COUNT = Pattern.compile("\\{([0-9]{1,4})(?:,([0-9]{1,4}))?}");

    private final String format;
    private final CodeClasses classes;
    private int at;
    private int depth;

    CodeParser(String format) {
        this.format = format;
        this.classes = new CodeClasses(format);
    }

    /** @throws CodeFormatException where it is no format */
    CodePart parse() {
        CodePart all = choice();
        if (at < format.length()) {
            throw new CodeFormatException(Trouble.GROUP_CLOSED, at + 1);
        }
        return all;
    }

    private CodePart choice() {
        List<CodePart> parts = new ArrayList<>(List.of(row()));
        while (peek() == '|') {
            at++;
            parts.add(row());
        }
        return parts.size() == 1 ? parts.get(0) : new CodePart.Choice(parts);
    }

    private CodePart row() {
        List<CodePart> parts = new ArrayList<>();
        while (at < format.length() && peek() != '|' && peek() != ')') {
            parts.add(counted(one()));
        }
        if (parts.isEmpty()) {
            throw new CodeFormatException(Trouble.PART_EMPTY, at + 1);
        }
        return parts.size() == 1 ? parts.get(0) : new CodePart.Row(parts);
    }

    private CodePart one() {
        if (peek() == '(') {
            return group();
        }
        CodeClasses.Read read = classes.read(at);
        at = read.next();
        return new CodePart.Sign(read.characters());
    }

    private CodePart group() {
        int open = at++;
        if (peek() == '?') {
            if (!format.startsWith("?:", at)) {
                throw new CodeFormatException(Trouble.GROUP_KIND, open + 1);
            }
            at += 2;
        }
        if (++depth > DEEPEST) {
            throw new CodeFormatException(Trouble.GROUP_DEEP, open + 1, String.valueOf(DEEPEST));
        }
        if (at == format.length()) {
            throw new CodeFormatException(Trouble.GROUP_OPEN, open + 1);
        }
        CodePart inner = choice();
        if (peek() != ')') {
            throw new CodeFormatException(Trouble.GROUP_OPEN, open + 1);
        }
        at++;
        depth--;
        return inner;
    }

    private CodePart counted(CodePart part) {
        char sign = peek();
        if (sign != '{' && sign != '?') {
            return part;
        }
        CodePart counted = sign == '?' ? optional(part) : times(part);
        if (peek() == '{' || peek() == '?') {
            throw new CodeFormatException(Trouble.COUNTED_TWICE, at + 1, String.valueOf(peek()));
        }
        return counted;
    }

    private CodePart optional(CodePart part) {
        at++;
        return new CodePart.Times(part, 0, 1);
    }

    private CodePart times(CodePart part) {
        Matcher count = COUNT.matcher(format).region(at, format.length());
        if (!count.lookingAt()) {
            throw new CodeFormatException(Trouble.COUNT, at + 1, "{4}", "{4,6}");
        }
        int least = Integer.parseInt(count.group(1));
        int most = count.group(2) == null ? least : Integer.parseInt(count.group(2));
        if (most < least || most < 1) {
            throw new CodeFormatException(Trouble.COUNT_ORDER, at + 1, count.group());
        }
        at = count.end();
        return new CodePart.Times(part, least, most);
    }

    private char peek() {
        return at < format.length() ? format.charAt(at) : 0;
    }
}
