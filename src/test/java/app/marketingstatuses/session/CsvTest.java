package app.marketingstatuses.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void cellsThatASpreadsheetWouldCalculateAreText() {
        assertThat(Csv.line("=1+1", "+1", "-1", "@x", "\tx", "\rx", "a=b"))
                .isEqualTo("'=1+1,'+1,'-1,'@x,'\tx,\"'\rx\",a=b\r\n");
    }

    @Test
    void quotesCommasAndLineEndsAreQuoted() {
        assertThat(Csv.line("a\"b", "a,b", "a\nb", null, 5, true)).isEqualTo("\"a\"\"b\",\"a,b\",\"a\nb\",,5,true\r\n");
    }
}
