package app.marketingstatuses.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "[a-zA-Z0-9]{12} 4738381338321616896",
                "[A-Z0-9]{10} 3656158440062976",
                "[0-9]{4}-[A-Z]{4} 4569760000",
                "\\d{6} 1000000",
                "\\w 37",
                "TEA-(SPRING|\\d{2,4}){2} 111132201",
                "A|B|a 2",
                "(?:A|B)?C 3",
                "[A-] 2",
                "[\\d_]{3} 1331",
                "A\\.B\\\\ 1",
                "[\\]\\[^] 3",
                "(A{10}){10} 1",
                "A{0,3}B 4",
                "([A-Z]{2}|[A-M][a-z]|[0-9]{2}) 776",
                "#%&'\"/<>@!~ 1"
            })
    void countsItsCodesWithoutCase(String format, BigInteger count) {
        assertThat(CodeFormat.parse(format).count()).isEqualTo(count);
    }

    @Test
    void aHundredCharactersAreCountedToTheLastCode() {
        assertThat(CodeFormat.parse("[a-zA-Z0-9]{1,100}").count())
                .isEqualTo(Stream.iterate(BigInteger.valueOf(36), n -> n.multiply(BigInteger.valueOf(36)))
                        .limit(100)
                        .reduce(BigInteger.ZERO, BigInteger::add));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "[A-Z 1 class-open",
                "A[] 2 class-empty",
                "A[^B] 3 class-negated",
                "[Z-A] 2 range",
                "[A-z] 2 range",
                "[!-+] 2 range",
                "[\\d-9] 2 range",
                "[A[B]] 3 sign",
                "A{ 2 count",
                "A{x} 2 count",
                "A{4,} 2 count",
                "A{0} 2 count-order",
                "A{4,2} 2 count-order",
                "A{5}{5} 5 counted-twice",
                "A?? 3 counted-twice",
                "A{2}+ 5 endless",
                "A* 2 endless",
                "?A 1 nothing-counted",
                "(A 1 group-open",
                "A( 2 group-open",
                "(A|(B) 1 group-open",
                "A) 2 group-closed",
                "(?=A) 1 group-kind",
                "(((((((((((A))))))))))) 11 group-deep",
                "A||B 3 part-empty",
                "() 2 part-empty",
                ". 1 any",
                "^A 1 anchor",
                "A} 2 sign",
                "\\s 1 escape",
                "A\\ 2 escape",
                "Ж 1 not-in-code",
                "A[Б] 3 not-in-code",
                "A{101} 0 code-long",
                "(A{99}){99} 0 code-long",
                "A?B{0,2} 0 code-empty",
                "([AB]{0,20}A[AB]{20}){2} 0 intricate",
                "(AB|CD|EF|GH|IJ|KL|MN|OP|QR|ST|UV|WX|YZ|12|34|56){50} 0 intricate"
            })
    void saysWhatIsWrongAndWhere(String format, int position, String code) {
        assertThatThrownBy(() -> CodeFormat.parse(format)).isInstanceOfSatisfying(CodeFormatException.class, e -> {
            assertThat(e.trouble().code()).isEqualTo(code);
            assertThat(e.position()).isEqualTo(position);
            assertThat(e).message().isNotBlank().doesNotContain("{1}");
        });
    }

    @Test
    void nothingASpaceAndAFormatLongerThanItsFieldAreRefused() {
        assertThatThrownBy(() -> CodeFormat.parse("")).hasMessage("must not be empty");
        assertThatThrownBy(() -> CodeFormat.parse("A B"))
                .hasMessage("\" \" cannot stand in a code: only Latin letters, digits and signs can, and no spaces");
        assertThatThrownBy(() -> CodeFormat.parse("A\n")).hasMessageStartingWith("\"U+000A\" cannot");
        assertThatThrownBy(() -> CodeFormat.parse("[AB]".repeat(51))).hasMessage("is longer than 200 characters");
    }

    @Test
    void anyFormatMakesWhatTheSameRegularExpressionTakes() {
        RandomFormats formats = new RandomFormats(new Random(4));
        int tried = 0;
        for (int i = 0; i < 3_000; i++) {
            String format = formats.format();
            if (format.length() > CodeFormat.LONGEST_FORMAT) {
                continue;
            }
            Set<String> codes = RandomFormats.taken(format, 5);
            CodeFormat made;
            try {
                made = CodeFormat.parse(format);
            } catch (CodeFormatException e) {
                assertThat(e.trouble()).as(format).isEqualTo(CodeFormatException.Trouble.CODE_EMPTY);
                assertThat(codes).as(format).contains("");
                continue;
            }
            assertThat(codes).as(format).allMatch(made::matches).doesNotContain("");
            Set<String> keys = codes.stream().map(RandomFormats::key).collect(Collectors.toSet());
            if (new CodeParser(format).parse().longest(6) <= 5) {
                tried++;
                assertThat(made.count()).as(format).isEqualTo(keys.size());
                assertThat(made.samples(3))
                        .as(format)
                        .hasSizeLessThanOrEqualTo(keys.size())
                        .allMatch(codes::contains);
            }
        }
        assertThat(tried).isGreaterThan(1_000);
    }

    @Test
    void whatItMakesIsTakenByTheSameRegularExpression() {
        SecureRandom random = new SecureRandom();
        for (String format : List.of("[a-zA-Z0-9]{12}", "TEA-(SPRING|\\d{2,4}){2}", "(?:[A-F\\d]{4}-){3}\\w{2,9}")) {
            CodeFormat made = CodeFormat.parse(format);
            for (int i = 0; i < 200; i++) {
                assertThat(made.next(random))
                        .matches(format)
                        .satisfies(code -> assertThat(made.matches(code)).isTrue());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"[a-cA-C]{1,2} 12", "A|B|AB|A?B?C|[ab]{2} 10", "(A|A|A|B|[0-9]) 12", "\\d{0,2}X 111"})
    void everyCodeIsAsLikelyAsAnyOtherHoweverManyWaysMakeIt(String format, int codes) {
        int each = 2_000;
        CodeFormat made = CodeFormat.parse(format);
        Random random = new Random(20_261_130);
        Map<String, Integer> seen = new TreeMap<>();
        for (int i = 0; i < codes * each; i++) {
            seen.merge(RandomFormats.key(made.next(random)), 1, Integer::sum);
        }
        assertThat(made.count()).isEqualTo(codes);
        assertThat(seen).hasSize(codes);
        double square = seen.values().stream()
                .mapToDouble(n -> Math.pow(n - each, 2) / each)
                .sum();
        assertThat(square).as("chi-square over %d codes", codes).isLessThan(codes + 4 * Math.sqrt(2.0 * codes));
    }

    @Test
    void eachSpellingOfACodeIsAsLikelyAsAnyOther() {
        CodeFormat made = CodeFormat.parse("[a-z][A-Za-z]|A[b]");
        Random random = new Random(7);
        Map<String, Integer> seen = new TreeMap<>();
        for (int i = 0; i < 26 * 26 * 300; i++) {
            String code = made.next(random);
            if (code.equalsIgnoreCase("ab")) {
                seen.merge(code, 1, Integer::sum);
            }
        }
        assertThat(seen).containsOnlyKeys("ab", "aB", "Ab");
        assertThat(seen.values()).allMatch(n -> n > 60 && n < 140);
    }

    @Test
    void samplesStayTheSameWhileOneLooks() {
        assertThat(CodeFormat.parse("[A-Z0-9]{10}").samples(3))
                .hasSize(3)
                .doesNotHaveDuplicates()
                .isEqualTo(CodeFormat.parse("[A-Z0-9]{10}").samples(3));
        assertThat(CodeFormat.parse("ONE|one|TWO").samples(3)).hasSize(2);
    }
}
