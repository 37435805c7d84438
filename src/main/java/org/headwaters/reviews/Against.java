package org.headwaters.reviews;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;
import org.headwaters.platform.SubjectRef;
import org.headwaters.reviews.ReviewedCase.CaseToRead;
import org.headwaters.reviews.ReviewedCase.Cover;

/**
 * What stands between one person and cases, asked when it is first needed and once for a whole screen: one statement,
 * however many cases and lists it is held against. It lives as long as the request that asks, and no longer.
 */
@Published
public final class Against {
    private final PersonId person;
    private final Conflicts conflicts;
    private List<Tie> ties;

    Against(PersonId person, Conflicts conflicts) {
        this.person = person;
        this.conflicts = conflicts;
    }

    public PersonId person() {
        return person;
    }

    /** Whether nothing keeps the person from this case. */
    public boolean isClear(CaseToRead read) {
        return isClear(read.cover());
    }

    /** The same by what is known of it without its text. */
    boolean isClear(Cover cover) {
        return Conflicts.between(person, cover, ties()).isEmpty();
    }

    /** What the person must keep away from among the cases of one kind; for lists, within their own query. */
    public KeptAway keptAway(String kind) {
        return keptAway(kind, tie -> true);
    }

    /** The same for somebody who helps with them and neither reads nor decides: coaching keeps nobody from coaching. */
    public KeptAway keptFromCoaching(String kind) {
        return keptAway(kind, tie -> tie.kind() != ConflictKind.COACH);
    }

    private KeptAway keptAway(String kind, Predicate<Tie> counts) {
        var organisations = new HashSet<OrganisationId>();
        var others = new HashSet<PersonId>();
        var references = new HashSet<String>();
        var serves = new HashSet<SubjectRef>();
        for (var tie : ties().stream().filter(counts).toList()) {
            if (tie.organisation() != null) {
                organisations.add(tie.organisation());
            } else if (tie.other() != null) {
                others.add(tie.other());
            } else if (tie.subject().kind().equals(kind)) {
                references.add(tie.subject().reference());
            } else {
                serves.add(tie.subject());
            }
        }
        return new KeptAway(person, organisations, references, others, serves);
    }

    private List<Tie> ties() {
        if (ties == null) {
            ties = conflicts.tiesOf(person);
        }
        return ties;
    }
}
