package app.marketingstatuses.chunk;

import app.marketingstatuses.chunk.Functions.Function;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** PHP's patterns, and codes of texts. */
final class PatternFunctions {
    static final Map<String, Function> ALL = Map.of(
            "preg_replace", PatternFunctions::replace,
            "pregMatch", call -> matcher(call).find(),
            "preg_get", PatternFunctions::get,
            "preg_split", PatternFunctions::split,
            "urlencode", call -> urlEncoded(call.text(0)),
            "urldecode", call -> urlDecoded(call.text(0)),
            "md5", call -> digest("MD5", call.text(0)),
            "sha1", call -> digest("SHA-1", call.text(0)));

    private PatternFunctions() {}

    private static Matcher matcher(Call call) {
        return PhpPattern.of(call.text(1)).matcher(call.run(), call.text(0));
    }

    /** What is put in is as safe as it was, and so are the pieces that stay. */
    private static Object replace(Call call) {
        Object value = call.value(0);
        if (call.isArray(1)) {
            for (Object pattern : call.array(1).values()) {
                value = replaced(call, value, Php.text(pattern), -1);
            }
            return value;
        }
        return replaced(call, value, call.text(1), call.whole(3, -1));
    }

    private static Object replaced(Call call, Object value, String pattern, int limit) {
        String text = Php.text(value);
        Matcher matcher = PhpPattern.of(pattern).matcher(call.run(), text);
        List<Object> pieces = new ArrayList<>();
        int from = 0;
        for (int left = limit; left != 0 && matcher.find(); left--) {
            pieces.add(TextFunctions.piece(value, text.substring(from, matcher.start())));
            pieces.addAll(replacement(call, value, matcher));
            call.run().piece(matcher.start() - from);
            from = matcher.end();
        }
        if (from == 0 && pieces.isEmpty()) {
            return value instanceof Safe ? value : text;
        }
        pieces.add(TextFunctions.piece(value, text.substring(from)));
        return call.joined(pieces);
    }

    /** {@code $1}, {@code \1} and <code>${1}</code> stand for groups. */
    private static List<Object> replacement(Call call, Object value, Matcher found) {
        Object other = call.count() > 2 ? call.value(2) : "";
        String text = Php.text(other);
        call.run().piece(text.length());
        List<Object> pieces = new ArrayList<>();
        Matcher group = PhpPattern.GROUP.matcher(text);
        int from = 0;
        while (group.find()) {
            pieces.add(TextFunctions.piece(other, text.substring(from, group.start())));
            int number = Integer.parseInt(group.group().replaceAll("\\D", ""));
            String content = number <= found.groupCount() ? found.group(number) : "";
            pieces.add(TextFunctions.piece(value, content == null ? "" : content));
            from = group.end();
        }
        pieces.add(TextFunctions.piece(other, text.substring(from)));
        return pieces;
    }

    private static Object get(Call call) {
        Matcher matcher = matcher(call);
        int group = call.whole(2, 0);
        boolean found = matcher.find() && group >= 0 && group <= matcher.groupCount();
        return found && matcher.group(group) != null ? TextFunctions.piece(call.value(0), matcher.group(group)) : null;
    }

    private static Object split(Call call) {
        Object value = call.value(0);
        String text = call.text(0);
        Matcher matcher = PhpPattern.of(call.text(1, "/,\\s*/")).matcher(call.run(), text);
        List<Object> pieces = new ArrayList<>();
        int from = 0;
        while (matcher.find()) {
            if (matcher.end() > 0) {
                pieces.add(TextFunctions.piece(value, text.substring(from, matcher.start())));
                call.run().piece(matcher.start() - from);
                from = matcher.end();
            }
        }
        pieces.add(TextFunctions.piece(value, text.substring(from)));
        return PhpArray.list(pieces);
    }

    static String urlEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String urlDecoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static String digest(String algorithm, String text) {
        try {
            byte[] digest = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
