package org.headwaters.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.headwaters.platform.Refusal;

/**
 * Everyone who acts, has acted or will act for one organisation: the place that knows that a partner has exactly one
 * intrapreneur on every day, and that nobody has the same part twice at once.
 */
class Team {
    private final Organisation organisation;
    private final List<Affiliation> affiliations;

    Team(Organisation organisation, List<Affiliation> affiliations) {
        this.organisation = Objects.requireNonNull(organisation);
        this.affiliations = new ArrayList<>(affiliations);
    }

    /** The person takes a part from that day on. A second intrapreneur is refused: the first one passes it on. */
    Affiliation join(Person person, AffiliationRole role, LocalDate from) {
        for (var other : affiliations) {
            if (other.getRole() != role || !other.overlaps(from, null)) {
                continue;
            }
            if (other.getPerson() == person) {
                throw new Refusal("network.refused.affiliation.twice", person.getName(), organisation.getName());
            }
            if (role == AffiliationRole.INTRAPRENEUR) {
                throw new Refusal(
                        "network.refused.intrapreneur.taken", other.getPerson().getName());
            }
        }
        return added(new Affiliation(organisation, person, role, from));
    }

    /** The part ends with the day before; a partner's intrapreneur cannot just leave. */
    void leave(Affiliation affiliation, LocalDate day) {
        if (affiliation.getRole() == AffiliationRole.INTRAPRENEUR && isPartner()) {
            throw new Refusal("network.refused.intrapreneur.needed", organisation.getName());
        }
        affiliation.end(day);
    }

    /** Another person becomes the intrapreneur on that day; the one before ends and stays known. */
    Affiliation passOn(Affiliation before, Person successor, LocalDate day) {
        if (before.getRole() != AffiliationRole.INTRAPRENEUR) {
            throw new Refusal(
                    "network.refused.intrapreneur.not", before.getPerson().getName());
        }
        if (before.getPerson() == successor) {
            throw new Refusal("network.refused.affiliation.twice", successor.getName(), organisation.getName());
        }
        before.end(day);
        return added(new Affiliation(organisation, successor, AffiliationRole.INTRAPRENEUR, day));
    }

    private boolean isPartner() {
        return Standing.PARTNERS.contains(organisation.getStanding());
    }

    private Affiliation added(Affiliation affiliation) {
        affiliations.add(affiliation);
        return affiliation;
    }
}
