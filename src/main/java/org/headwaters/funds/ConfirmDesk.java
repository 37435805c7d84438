package org.headwaters.funds;

import static org.headwaters.platform.Roles.FINANCE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.headwaters.platform.exports.Rows;

/** Shows what a file of confirmations would do, row by row, before anything is done. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ConfirmDesk {
    /** A file of more bytes than this is not worth reading. */
    public static final int LONGEST_FILE = BankWord.LONGEST_FILE;

    /** The heads of a file of confirmations, as it is read, and who is paid, which is passed over. */
    public static final List<String> HEADS =
            Stream.concat(BankWord.COLUMNS.stream(), Stream.of("payee")).toList();

    @Inject
    Confirmations confirmations;

    @Inject
    OpenPayments open;

    @Inject
    PaymentRows rows;

    @Inject
    PaymentShown shown;

    @RolesAllowed(FINANCE)
    public List<Checked> preview(String csv) {
        return confirmations.read(csv, false).stream()
                .map(Confirmations.Read::checked)
                .toList();
    }

    /** What is with the bank, each a row of a file of confirmations that only wants its status and its day. */
    @RolesAllowed(FINANCE)
    public void form(Rows out) {
        var waiting = open.references(open.sight(), PaymentStage.EXPORTED, BankWord.MOST);
        shown.rows(rows.these(waiting))
                .forEach(row ->
                        out.row(row.endToEnd(), "", "", row.amount().major().toPlainString(), "", row.payee()));
    }
}
