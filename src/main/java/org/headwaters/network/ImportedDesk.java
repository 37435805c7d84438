package org.headwaters.network;

import static org.headwaters.platform.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.network.ImportedShown.Lately;
import org.headwaters.network.ImportedShown.Row;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;

/** What files have brought, where it stands now, and whether it can still be undone. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ImportedDesk {
    private static final int LATELY = 10;
    private static final int MOST = 400;
    private static final int NAMED = 3;

    @Inject
    Imports imports;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    /** The last ones, the newest first. */
    @RolesAllowed(ADMINISTRATOR)
    public List<Lately> lately() {
        return imports.newest(LATELY).stream().map(this::line).toList();
    }

    /** The number of the caller's last one. */
    @RolesAllowed(ADMINISTRATOR)
    public long last() {
        return imports.newestBy(caller.person()).map(ImportTaken::getId).orElse(0L);
    }

    @RolesAllowed(ADMINISTRATOR)
    public ImportedShown imported(long id) {
        var taken = imports.get(id);
        var stands = taken.getUndoneAt() == null;
        return new ImportedShown(
                line(taken),
                imports.shown(taken, MOST).stream()
                        .map(row -> new Row(row.getLine(), row.getName(), row.getLink(), row.isMade()))
                        .toList(),
                taken.getBound(),
                stands ? imports.touched(taken, NAMED) : List.of(),
                stands ? null : names.nameOf(new PersonId(taken.getUndoneBy())),
                taken.getUndoneAt());
    }

    private Lately line(ImportTaken taken) {
        return new Lately(
                taken.getId(),
                taken.isOfPeople(),
                taken.getTakenAt(),
                names.nameOf(new PersonId(taken.getTakenBy())),
                imports.count(taken, true),
                imports.count(taken, false),
                taken.getUndoneAt() != null);
    }
}
