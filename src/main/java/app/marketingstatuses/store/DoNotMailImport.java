package app.marketingstatuses.store;

import java.util.List;

/**
 * What came of taking a text over into the do-not-mail list.
 *
 * @param added how many were not on the list
 * @param known how many were on it already
 * @param faults where there is any, nobody was added
 */
public record DoNotMailImport(int added, int known, List<DoNotMailFault> faults) {
    public DoNotMailImport {
        faults = List.copyOf(faults);
    }

    static DoNotMailImport refused(List<DoNotMailFault> faults) {
        return new DoNotMailImport(0, 0, faults);
    }
}
