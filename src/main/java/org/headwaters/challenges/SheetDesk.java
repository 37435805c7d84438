package org.headwaters.challenges;

import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.headwaters.platform.imports.Table;

/** What a sheet would do before it does anything. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SheetDesk {
    /** Bytes that a file may have. */
    public static final int LONGEST = Table.LONGEST;

    @Inject
    SheetReading reading;

    /** Nothing is written. */
    @RolesAllowed({OFFICER, ADMINISTRATOR})
    public SheetShown preview(byte[] file) {
        return reading.plan(file).shown();
    }
}
