package app.marketingstatuses.cli;

import app.marketingstatuses.domain.Refusal;
import app.marketingstatuses.store.Addressee;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Customers and addresses as named on the command line. No message repeats an address. */
final class NamedAddressees {
    private NamedAddressees() {}

    /** @throws Refusal USAGE that names every word that is neither, by its place */
    static Set<Addressee> read(List<String> words) {
        Set<Addressee> read = new LinkedHashSet<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<Addressee> one = Addressee.read(words.get(i));
            one.ifPresent(read::add);
            if (one.isEmpty()) {
                wrong.add(Integer.toString(i + 1));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.USAGE,
                    "Nothing was changed. WHO is a mail address or a customer's id such as 12 or '#12', but not number "
                            + String.join(", ", wrong) + " of those given.");
        }
        return read;
    }
}
