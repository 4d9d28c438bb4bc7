package app.marketingstatuses.store;

import java.util.List;

/**
 * What came of taking a text over into a list of own promo codes.
 *
 * @param added how many codes
 * @param faults by line; where there is any, no code was added
 */
public record OwnCodeImport(int added, List<OwnCodeFault> faults) {
    public OwnCodeImport {
        faults = List.copyOf(faults);
    }
}
