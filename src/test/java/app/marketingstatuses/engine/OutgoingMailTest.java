package app.marketingstatuses.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.OutgoingMail.Head;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What mails, their templates and what is counted of them say of themselves. */
class OutgoingMailTest {
    private static OutgoingMail mail(Kind kind, long order, String html, String text) {
        return new OutgoingMail(kind, order, 2, "id@x", "f@x", "", "t@x", "", "en", "s", html, text);
    }

    @Test
    void aMailTellsWhatBothItsPartsHold() {
        assertThat(mail(Kind.CUSTOMER, 1, "<b>A-1</b>", "A-1").tells("A-1")).isTrue();
        assertThat(mail(Kind.CUSTOMER, 1, "<b>A-1</b>", "nothing").tells("A-1")).isFalse();
        assertThat(mail(Kind.CUSTOMER, 1, "<b>nothing</b>", "A-1").tells("A-1")).isFalse();
        assertThat(mail(Kind.CUSTOMER, 1, "<b>A&amp;&lt;1&gt;&#39;&quot;</b>", "A&<1>'\"")
                        .tells("A&<1>'\""))
                .isTrue();
    }

    @Test
    void aCustomersMailIsMarketingUnlessItsHeadSaysOtherwise() {
        OutgoingMail mail = mail(Kind.CUSTOMER, 1, "h", "t");

        assertThat(mail.head()).isEqualTo(new Head(true, null, null));
        assertThat(mail(Kind.MANAGER, 1, "h", "t").head().marketing()).isFalse();
        Head other = new Head(false, "boss@x", "mailto:out@x");
        assertThat(mail.with(other).head()).isEqualTo(other);
        assertThat(mail.with(other).with(mail.head())).isEqualTo(mail);
    }

    @Test
    void aReportIsAboutNoOrder() {
        assertThat(mail(Kind.MANAGER, OutgoingMail.NO_ORDER, "h", "t").isAboutOrder())
                .isFalse();
        assertThat(mail(Kind.MANAGER, 1, "h", "t").isAboutOrder()).isTrue();
    }

    @Test
    void aTemplateIsForItsStatusItsReadersAndItsLanguageOnly() {
        MailTemplate template = new MailTemplate(2, Kind.CUSTOMER, "ru", "", "<p>", "");

        assertThat(template.isFor(2, Kind.CUSTOMER, "ru")).isTrue();
        assertThat(template.isFor(3, Kind.CUSTOMER, "ru")).isFalse();
        assertThat(template.isFor(2, Kind.MANAGER, "ru")).isFalse();
        assertThat(template.isFor(2, Kind.CUSTOMER, "en")).isFalse();
    }

    @Test
    void bodiesSayWhatTheyAreMadeOf() {
        assertThat(BodyOrigin.chunk("tpl.paid")).isEqualTo(new BodyOrigin(BodySource.CHUNK, "tpl.paid", 0));
        assertThat(BodyOrigin.ours("review-request")).isEqualTo(new BodyOrigin(BodySource.OURS, "review-request", 0));
        assertThat(BodyOrigin.template(3)).isEqualTo(new BodyOrigin(BodySource.TEMPLATE, "", 3));
        assertThat(BodySource.CHUNK.code()).isEqualTo("chunk");
    }

    @Test
    void anIntentMailsACustomerWhereItHasAnAddress() {
        assertThat(new MailRoom.Intent("a@x", true).mailsCustomer()).isTrue();
        assertThat(new MailRoom.Intent(null, true).mailsCustomer()).isFalse();
    }

    @Test
    void aPlaceInTheMinuteIsTakenOrComesLater() {
        assertThat(new MailPace.Place("7", Instant.EPOCH).isTaken()).isTrue();
        assertThat(new MailPace.Place(null, Instant.EPOCH).isTaken()).isFalse();
    }

    @Test
    void reportsAreCountedAndTheirTroubleGivesWayToTheServers() {
        Postman.Tally tally = new Postman.Tally(1, 2, 3, 4, null, 5, 6, 0);

        assertThat(tally.withReports(2, "no readers")).isEqualTo(new Postman.Tally(1, 2, 3, 4, "no readers", 5, 6, 2));
        assertThat(new Postman.Tally(0, 0, 0, 0, "no connection")
                        .withReports(0, "no readers")
                        .trouble())
                .isEqualTo("no connection");
    }

    @Test
    void sentMailsAreThoseToCustomersAndToManagers() {
        assertThat(new UndoBook.Mails(1, 2, 3, 4).sent()).isEqualTo(7);
    }
}
