package org.headwaters.reviews;

import java.time.LocalDate;
import java.time.Period;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;
import org.headwaters.reviews.ReviewedCase.Cover;

/**
 * What ties a person to every case of an organisation, to every case on which another person stands, or to every case that
 * is or serves one thing. Exactly one of the three is set.
 *
 * @param until the first day on which it no longer holds, null while it does
 */
record Tie(ConflictKind kind, OrganisationId organisation, PersonId other, SubjectRef subject, LocalDate until) {

    /** So long a tie keeps somebody from cases after it has ended. */
    static final Period OUTLIVES = Period.ofYears(3);

    static Tie to(ConflictKind kind, OrganisationId organisation, LocalDate until) {
        return new Tie(kind, organisation, null, null, until);
    }

    static Tie to(ConflictKind kind, PersonId other, LocalDate until) {
        return new Tie(kind, null, other, null, until);
    }

    static Tie to(ConflictKind kind, SubjectRef subject, LocalDate until) {
        return new Tie(kind, null, null, subject, until);
    }

    /** Whether it still counts on that day. */
    boolean countsOn(LocalDate day) {
        return until == null || until.isAfter(day.minus(OUTLIVES));
    }

    boolean leadsTo(Cover cover) {
        if (organisation != null) {
            return cover.organisations().contains(organisation);
        }
        if (other != null) {
            return cover.people().contains(other);
        }
        return cover.subject().equals(subject) || cover.serves().contains(subject);
    }

    Conflict conflict() {
        return new Conflict(kind, organisation);
    }
}
