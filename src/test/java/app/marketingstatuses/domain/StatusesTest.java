package app.marketingstatuses.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusesTest {
    private static OrderStatus status(int id, String name, boolean active, boolean isFinal, boolean fixed, int rank) {
        return new OrderStatus(id, name, "000000", false, false, "", "", 0, 0, active, isFinal, fixed, rank);
    }

    private static final Statuses SHOP = new Statuses(List.of(
            status(3, "Sent ", true, true, true, 3),
            status(1, "New", true, false, true, 1),
            status(2, "Paid", true, false, false, 2),
            status(4, "Paid", false, true, true, 9),
            status(5, "Draft", true, false, false, 0),
            status(6, "Same", true, false, false, 1)));

    @Test
    void areFoundByIdAndByTheirExactTrimmedName() {
        assertThat(SHOP.find(2)).map(OrderStatus::name).contains("Paid");
        assertThat(SHOP.find(0)).isEmpty();
        assertThat(SHOP.named(" Sent")).extracting(OrderStatus::id).containsExactly(3);
        assertThat(SHOP.named("Paid")).extracting(OrderStatus::id).containsExactly(2, 4);
        assertThat(SHOP.named("paid")).isEmpty();
        assertThat(SHOP.all()).extracting(OrderStatus::id).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(SHOP.label(2)).isEqualTo("Paid");
        assertThat(SHOP.label(9)).isEqualTo("#9");
    }

    @Test
    void refuseAsMiniShop2DoesAndInItsOrder() {
        assertThat(SHOP.refusal(1, 2)).isEmpty();
        assertThat(SHOP.refusal(2, 1)).isEmpty();
        assertThat(SHOP.refusal(1, 9)).contains(Reason.TARGET_INACTIVE);
        assertThat(SHOP.refusal(1, 4)).contains(Reason.TARGET_INACTIVE);
        assertThat(SHOP.refusal(3, 2)).contains(Reason.FINAL_STATUS);
        assertThat(SHOP.refusal(1, 5)).contains(Reason.FIXED_STATUS);
        assertThat(SHOP.refusal(1, 6)).contains(Reason.FIXED_STATUS);
        assertThat(List.of(SHOP.refusal(4, 2), SHOP.refusal(0, 2), SHOP.refusal(9, 2)))
                .as("an old status that is inactive or missing binds nothing")
                .containsOnly(Optional.empty());
    }

    @Test
    void namesThatOtherProgramsSeeHaveHyphens() {
        assertThat(Reason.TAKEN_BY_OTHER_TASK.code()).isEqualTo("taken-by-other-task");
        assertThat(ClockStart.Source.FIRST_SEEN.code()).isEqualTo("first-seen");
        assertThat(Telling.MAIL_FAILS.code()).isEqualTo("mail-fails");
    }

    @Test
    void aRefusalTellsItsExitCodeItsNameAndWhatItNames() {
        assertThat(List.of(Refusal.Kind.USAGE, Refusal.Kind.NO_SHOP, Refusal.Kind.BUSY, Refusal.Kind.GUARD))
                .extracting(Refusal.Kind::exitCode)
                .containsExactly(2, 3, 4, 5);
        Refusal refusal = Refusal.coded(Refusal.Kind.BUSY, "busy", "Busy.", null, "a", "b");
        assertThat(refusal.code()).isEqualTo("busy");
        assertThat(refusal.details()).containsExactly("a", "b");
        assertThat(new Refusal(Refusal.Kind.USAGE, "No.").details()).isEmpty();
    }
}
