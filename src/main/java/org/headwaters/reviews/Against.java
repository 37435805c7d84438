package org.headwaters.reviews;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;
import org.headwaters.reviews.ReviewedCase.CaseToRead;

/**
 * What stands between one person and cases, asked when it is first needed and once for a whole screen: two statements,
 * however many cases and lists it is held against. It lives as long as the request that asks, and no longer.
 */
@Published
public final class Against {
    private final PersonId person;
    private final Conflicts conflicts;
    private Set<OrganisationId> actsFor;
    private List<ConflictDeclaration> declared;

    Against(PersonId person, Conflicts conflicts) {
        this.person = person;
        this.conflicts = conflicts;
    }

    public PersonId person() {
        return person;
    }

    /** Whether nothing keeps the person from this case. */
    public boolean isClear(CaseToRead read) {
        look();
        return Conflicts.between(person, read.cover(), actsFor, declared).isEmpty();
    }

    /** What the person must keep away from among the cases of one kind; for lists, within their own query. */
    public KeptAway keptAway(String kind) {
        look();
        var organisations = new HashSet<>(actsFor);
        var references = new HashSet<String>();
        for (var word : declared) {
            if (word.getOrganisation() != null) {
                organisations.add(word.getOrganisation());
            }
            word.reference(kind).ifPresent(references::add);
        }
        return new KeptAway(person, organisations, references);
    }

    private void look() {
        if (actsFor == null) {
            actsFor = conflicts.actsFor(person);
            declared = conflicts.declaredFor(person);
        }
    }
}
