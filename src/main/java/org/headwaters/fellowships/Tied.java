package org.headwaters.fellowships;

import java.util.Collection;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;
import org.headwaters.reviews.KeptAway;

/** What keeps one reader from teams, held against many of them without asking about each. Coaching one is no tie to it. */
record Tied(KeptAway away) {

    /** @param members everybody who is or was in the team */
    boolean to(Team team, Collection<PersonId> members) {
        return away.references().contains(team.getReference())
                || team.getEveryPartner().stream()
                        .anyMatch(partner -> away.organisations().contains(partner.getOrganisation()))
                || members.stream().anyMatch(this::is)
                || is(team.getStartedBy())
                || team.getCommitment() != null
                        && away.serves().contains(new SubjectRef("commitment", team.getCommitment()));
    }

    private boolean is(PersonId person) {
        return away.person().equals(person) || away.others().contains(person);
    }
}
