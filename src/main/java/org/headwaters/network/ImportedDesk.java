package org.headwaters.network;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
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
        return lines(imports.newest(LATELY));
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
                lines(List.of(taken)).get(0),
                imports.shown(taken, MOST).stream()
                        .map(row -> new Row(row.getLine(), row.getName(), row.getLink(), row.isMade()))
                        .toList(),
                taken.getBound(),
                stands ? imports.touched(taken, NAMED) : List.of(),
                stands ? null : names.nameOf(new PersonId(taken.getUndoneBy())),
                taken.getUndoneAt());
    }

    private List<Lately> lines(List<ImportTaken> some) {
        var counts = imports.counts(some).stream().collect(toMap(row -> (Long) row[0], identity()));
        var named = names.namesOf(
                some.stream().map(taken -> new PersonId(taken.getTakenBy())).toList());
        return some.stream()
                .map(taken -> {
                    var counted = counts.getOrDefault(taken.getId(), new Object[] {taken.getId(), 0L, 0L});
                    var changed = (Long) counted[2];
                    return new Lately(
                            taken.getId(),
                            taken.isOfPeople(),
                            taken.getTakenAt(),
                            named.getOrDefault(new PersonId(taken.getTakenBy()), ""),
                            (Long) counted[1] - changed,
                            changed,
                            taken.getUndoneAt() != null);
                })
                .toList();
    }
}
