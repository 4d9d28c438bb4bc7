package app.marketingstatuses.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.ui.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTroublesTest {
    @ParameterizedTest
    @CsvSource({
        "450 4.7.1 try later,greylisted",
        "451 try later,greylisted",
        "452 4.2.2 try later,mailboxFull",
        "432 4.3.2 try later,later",
        "550 5.1.1 recipient refused,mailboxUnknown",
        "550 recipient refused,mailboxUnknown",
        "554 5.7.1 recipient refused,policy",
        "552 5.2.2 recipient refused,mailboxFull",
        "554 5.7.1 content refused,contentRefused",
        "553 sender refused,senderRefused",
        "550 5.7.1 relaying refused,relayRefused",
        "535 5.7.8 user or password refused,loginRefused",
        "530 login required,loginRequired",
        "421 server is closing,lost",
        "connection lost,lost",
        "no connection,noConnection",
        "expired,expired",
        "order-moved-on,movedOn",
        "dropped by hand,byHand",
        "the server offers no login on this connection; it may want tls or ssl (mail_smtp_prefix),noLogin",
        "no mail server is set up: fill in,noServer",
        "something new,unknown"
    })
    void aReplyOfAServerIsSaidInPlainWords(String error, String key) {
        assertThat(MailTroubles.key(error)).isEqualTo(key);
        for (Language language : Language.values()) {
            MailTroubles troubles = new MailTroubles(language);
            assertThat(troubles.say(error)).endsWith(".");
            assertThat(troubles.brief(error)).isNotBlank();
        }
    }

    @Test
    void aMailWithoutTroubleHasNoReason() {
        assertThat(new MailTroubles(Language.ENGLISH).brief(null)).isEqualTo("–");
    }
}
