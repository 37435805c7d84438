package org.headwaters.funds;

import static org.headwaters.platform.Roles.FINANCE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Shows what a file of confirmations would do, row by row, before anything is done. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ConfirmDesk {
    /** A file of more bytes than this is not worth reading. */
    public static final int LONGEST_FILE = BankWord.LONGEST_FILE;

    @Inject
    Confirmations confirmations;

    @RolesAllowed(FINANCE)
    public List<Checked> preview(String csv) {
        return confirmations.read(csv, false).stream()
                .map(Confirmations.Read::checked)
                .toList();
    }
}
