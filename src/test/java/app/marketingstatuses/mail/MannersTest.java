package app.marketingstatuses.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.marketingstatuses.engine.MailRoom.Drafts;
import app.marketingstatuses.engine.MailRoom.Intent;
import app.marketingstatuses.engine.MailTemplate;
import app.marketingstatuses.engine.OutgoingMail;
import app.marketingstatuses.engine.OutgoingMail.Head;
import app.marketingstatuses.engine.OutgoingMail.Kind;
import app.marketingstatuses.engine.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets marketing mail, and how bodies of every source offer to unsubscribe from it. */
class MannersTest {
    private static final MailBench BENCH = new MailBench();
    private static final String NUMBER = "2411/5";

    private long user;
    private long order;
    private String link;

    @BeforeEach
    void furnish() {
        BENCH.ownSettings.clear();
        BENCH.ownSettings.put("unsubscribe-address", "stop@example.com");
        BENCH.unsubscribed.clear();
        BENCH.askedAbout.clear();
        BENCH.templates.clear();
        user = BENCH.shop.user("anna@example.com");
        order = BENCH.shop.order().user(user).num(NUMBER).insert();
        link = "mailto:stop@example.com?subject=unsubscribe%20%23" + user + "%20%28order%202411%2F5%29";
    }

    @AfterAll
    static void close() {
        BENCH.close();
    }

    @Test
    void aPreviewSaysOfEveryMoveWhatTheRunWillMail() {
        List<Verdict> moves = new ArrayList<>();
        for (String subject : List.of("Order", "[[+num]]", "[[+nothing]]", "{$address.city}", "{snippet}", "")) {
            for (int status : List.of(
                    BENCH.mailing("c", subject),
                    BENCH.mailingBoth("b", subject, "Order"),
                    BENCH.mailingBoth("m", "Order", subject))) {
                moves.add(BENCH.move(order, status));
                moves.add(BENCH.move(BENCH.shop.order().user(user).insert(), status));
                moves.add(BENCH.move(
                        BENCH.shop.order().user(BENCH.shop.user(null)).insert(), status));
            }
        }
        for (int i = 0; i < moves.size(); i += 2) {
            BENCH.unsubscribed.add(moves.get(i).order().id());
        }

        List<Intent> intents = BENCH.service.intents(moves);
        Map<Verdict, Drafts> drafts = BENCH.service.render(moves);

        int left = 0;
        for (int i = 0; i < moves.size(); i++) {
            Drafts draft = drafts.get(moves.get(i));
            boolean customer = draft.mails().stream().anyMatch(mail -> mail.kind() == Kind.CUSTOMER);
            assertThat(intents.get(i).mailsCustomer()).isEqualTo(customer);
            assertThat(intents.get(i).any()).isEqualTo(!draft.mails().isEmpty());
            if (draft.failure() == null) {
                assertThat(draft.doNotMail()).isEqualTo(intents.get(i).doNotMail());
            }
            if (intents.get(i).doNotMail()) {
                assertThat(BENCH.unsubscribed).contains(moves.get(i).order().id());
                assertThat(customer).isFalse();
                left++;
            }
        }
        assertThat(left).isGreaterThan(5);
    }

    @Test
    void theListIsAskedOnceAndOnlyAboutCustomersWhoWouldGetMarketing() {
        int marketing = BENCH.mailing("Marketing", "Order [[+num]] {$address.city}");
        int wanted = BENCH.mailing("Wanted", "Order");
        int managers = BENCH.shop.addStatus("Managers");
        BENCH.shop.setStatus(managers, "email_manager", 1);
        BENCH.shop.setStatus(managers, "subject_manager", "Order");
        BENCH.ownSettings.put("transactional." + wanted, "yes");
        long other = BENCH.shop.order().user(user).insert();
        long nobodys = BENCH.shop.order().user(BENCH.shop.user(null)).insert();
        List<Verdict> moves = List.of(
                BENCH.move(order, marketing),
                BENCH.move(other, marketing),
                BENCH.move(nobodys, marketing),
                BENCH.move(BENCH.shop.order().user(user).insert(), wanted),
                BENCH.move(BENCH.shop.order().user(user).insert(), managers));

        BENCH.service.intents(moves);
        BENCH.service.render(moves);
        BENCH.service.render(moves.subList(2, 5));

        assertThat(BENCH.askedAbout).containsExactly(List.of(order, other), List.of(order, other));
    }

    @Test
    void aMailThatCannotBeMadeKeepsNoOrderOfWhoWantsNone() {
        int status = BENCH.mailingBoth("Broken", "{snippet}", "Order [[+num]]");
        assertThat(BENCH.render(order, status).failure()).isNotNull();
        BENCH.unsubscribed.add(order);
        Drafts drafts = BENCH.render(order, status);
        assertThat(drafts.failure()).isNull();
        assertThat(drafts.doNotMail()).isTrue();
        assertThat(drafts.mails()).extracting(OutgoingMail::kind).containsExactly(Kind.MANAGER);
    }

    @Test
    void theShopsChunkMayOfferItAndOneThatDoesNotIsSentAsItIs() {
        int using = chunk("<p>{$num}</p>{if $unsubscribe?}<a href=\"{$unsubscribe}\">Stop</a>{/if} [[+unsubscribe]]");
        OutgoingMail mail = BENCH.customerMail(order, using);
        assertThat(mail.html()).contains("<a href=\"" + link + "\">Stop</a> " + link);
        assertThat(mail.head()).isEqualTo(new Head(true, null, link));

        OutgoingMail plain = BENCH.customerMail(order, chunk("<p>{$num}</p>"));
        assertThat(plain.html() + plain.text()).contains(NUMBER).doesNotContain("mailto:");
        assertThat(plain.head()).isEqualTo(new Head(true, null, link));

        BENCH.ownSettings.put("transactional." + using, "yes");
        assertThat(BENCH.customerMail(order, using).html()).doesNotContain("Stop", "mailto:");
    }

    @Test
    void theOwnersTemplateMayOfferItToCustomersOnly() {
        int status = BENCH.mailingBoth("Own", "Order", "Order");
        for (Kind audience : Kind.values()) {
            BENCH.templates.add(new MailTemplate(
                    status,
                    audience,
                    "en",
                    "",
                    "<p>[${unsubscribe}]</p><#if unsubscribe?has_content><a href=\"${unsubscribe}\">Stop</a></#if>",
                    ""));
        }
        List<OutgoingMail> mails = BENCH.render(order, status).mails();
        assertThat(mails.get(0).html()).contains("[]").doesNotContain("Stop");
        assertThat(mails.get(0).head()).isEqualTo(Head.plain(Kind.MANAGER));
        assertThat(mails.get(1).html()).contains("[" + link + "]", "<a href=\"" + link + "\">Stop</a>");
        assertThat(mails.get(1).text()).containsIgnoringWhitespaces("Stop (" + link + ")");

        BENCH.ownSettings.remove("unsubscribe-address");
        assertThat(BENCH.render(order, status).mails().get(1).html())
                .contains("[]")
                .doesNotContain("Stop");
        assertThat(TemplateVariables.described(Kind.CUSTOMER, "ru"))
                .filteredOn(variable -> variable.path().equals("unsubscribe"))
                .hasSize(1)
                .allMatch(variable -> !variable.description().isBlank());
        assertThat(TemplateVariables.described(Kind.MANAGER, "en"))
                .noneMatch(variable -> variable.path().equals("unsubscribe"));
    }

    /** A status with this chunk for customers. */
    private static int chunk(String source) {
        long chunk = BENCH.shop.insert(
                "INSERT INTO {site_htmlsnippets} (`name`, `snippet`) VALUES (?, ?)", "c" + source.hashCode(), source);
        int status = BENCH.mailing("Chunk", "Order");
        BENCH.shop.setStatus(status, "body_user", chunk);
        return status;
    }
}
