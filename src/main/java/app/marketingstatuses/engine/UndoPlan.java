package app.marketingstatuses.engine;

import app.marketingstatuses.domain.Reason;
import app.marketingstatuses.domain.Statuses;
import app.marketingstatuses.engine.UndoBook.Mails;
import app.marketingstatuses.engine.UndoBook.PastMove;
import app.marketingstatuses.engine.UndoBook.PastRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the undo of a run does: a pure function of what the run did, how its orders stand now and the shop's rules.
 *
 * @param back moves that are undone, in the order in which they were made
 * @param stays orders that cannot be put back, and why
 * @param alreadyBack moves that an earlier undo put back
 * @param mails what becomes of the run's mail: the unsent is dropped, the rest cannot be called back
 */
public record UndoPlan(PastRun run, List<PastMove> back, List<Stay> stays, int alreadyBack, Mails mails) {
    /** Why an order is not put back. */
    public enum Why {
        GONE,
        /** Somebody, or another run, touched it since. */
        CHANGED_SINCE,
        /** The status it came from is gone or switched off. */
        TARGET_INACTIVE,
        /** miniShop2 lets no order leave the status it stands in. */
        FINAL_STATUS,
        /** miniShop2 lets no order go back from the status it stands in. */
        FIXED_STATUS;

        /** The name other programs see, such as {@code changed-since}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public record Stay(PastMove move, Why why) {}

    /** Whether there is nothing to write. */
    public boolean isEmpty() {
        return back.isEmpty() && mails.unsent() == 0;
    }

    static UndoPlan of(PastRun run, Statuses statuses) {
        List<PastMove> back = new ArrayList<>();
        List<Stay> stays = new ArrayList<>();
        int already = 0;
        for (PastMove move : run.moves()) {
            if (move.undone()) {
                already++;
                continue;
            }
            Optional<Why> why = refusal(move, statuses);
            why.ifPresentOrElse(reason -> stays.add(new Stay(move, reason)), () -> back.add(move));
        }
        return new UndoPlan(run, List.copyOf(back), List.copyOf(stays), already, run.mails());
    }

    private static Optional<Why> refusal(PastMove move, Statuses statuses) {
        if (move.statusNow() == null) {
            return Optional.of(Why.GONE);
        }
        if (move.statusNow() != move.to() || move.lastRowNow() != move.entryId()) {
            return Optional.of(Why.CHANGED_SINCE);
        }
        return statuses.refusal(move.to(), move.from()).map(UndoPlan::why);
    }

    private static Why why(Reason reason) {
        return switch (reason) {
            case FINAL_STATUS -> Why.FINAL_STATUS;
            case FIXED_STATUS -> Why.FIXED_STATUS;
            default -> Why.TARGET_INACTIVE;
        };
    }
}
