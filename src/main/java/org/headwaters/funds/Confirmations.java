package org.headwaters.funds;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.headwaters.platform.NetworkDay;

/** Reads the bank's confirmations against the payments that the caller may know: for a preview, and held for the import. */
@ApplicationScoped
class Confirmations {
    @Inject
    PaymentRows rows;

    @Inject
    PaymentDoor door;

    @Inject
    PaymentFiles files;

    @Inject
    NetworkDay day;

    /** A row, what it does, and the payment that it does it to. */
    record Read(BankWord word, Checked checked, Payment payment) {}

    /** @param hold whether the payments' rows are held until the transaction ends */
    List<Read> read(String csv, boolean hold) {
        var words = BankWord.read(csv);
        var wanted = words.stream().map(BankWord::payment).collect(toSet());
        var found = hold ? rows.hold(wanted) : rows.these(wanted);
        var known = door.open(found).stream().collect(toMap(Payment::getReference, Function.identity()));
        var made = files.days(known.values());
        var seen = new HashSet<String>();
        var read = new ArrayList<Read>();
        for (var word : words) {
            read.add(new Read(word, word.check(known, made, seen, day.today()), known.get(word.payment())));
            seen.add(word.endToEnd());
        }
        return read;
    }
}
