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
    @Inject
    Confirmations confirmations;

    @RolesAllowed(FINANCE)
    public List<Checked> preview(String csv) {
        return confirmations.read(csv, false).stream()
                .map(Confirmations.Read::checked)
                .toList();
    }
}
