package org.headwaters.challenges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.network.ActsFor;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;

/**
 * Lets people at the map: everybody reads what is live or retired, whoever suggested a cause reads that one, and the backbone
 * reads all. A partner says what itself works on, and for nobody else.
 */
@ApplicationScoped
class MapDoor {
    @Inject
    Causes causes;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    /** To read; of what the caller may not know there is nothing. */
    Cause reads(String reference) {
        return causes.byReference(reference).filter(this::mayRead).orElseThrow(() -> new NotFound("cause"));
    }

    /** To say something about; of a retired one nothing new is said. */
    Cause live(String reference) {
        var cause = reads(reference);
        if (cause.getState() != CauseState.LIVE) {
            throw new Refusal("challenges.refused.notLive");
        }
        return cause;
    }

    /** With its row held until the transaction ends, for whoever changes it. */
    Cause hold(String reference) {
        return causes.hold(reads(reference));
    }

    boolean isStaff() {
        return caller.is(Roles.OFFICER) || caller.is(Roles.APPROVER) || caller.is(Roles.ADMINISTRATOR);
    }

    boolean isOfficer() {
        return caller.is(Roles.OFFICER);
    }

    private boolean mayRead(Cause cause) {
        return cause.getState().isOpen()
                || isStaff()
                || caller.isSignedIn() && caller.person().equals(cause.getSuggestedBy());
    }

    /** For whom the caller acts today; empty for a stranger. */
    List<OrganisationId> mine() {
        return caller.is(Roles.PARTNER) ? directory.organisationsOf(caller.person(), day.today()) : List.of();
    }

    /** The same for a page on which other rooms want to know it, too. */
    List<OrganisationId> mine(AskedOnce asked) {
        return caller.is(Roles.PARTNER)
                ? asked.of(ActsFor.class, () -> directory.actsFor(caller.person(), day.today()))
                        .acting()
                : List.of();
    }

    /** The caller's own organisation with this reference; another's does not exist here. */
    OrganisationId own(String organisation) {
        return directory
                .byReference(organisation)
                .map(OrganisationCard::id)
                .filter(mine()::contains)
                .orElseThrow(() -> new NotFound("organisation"));
    }

    /** For whom the caller suggests something: the first organisation, or null for the backbone. */
    OrganisationId suggestsFor() {
        var mine = mine();
        if (mine.isEmpty() && !isStaff()) {
            throw new Refusal("challenges.refused.noPartner");
        }
        return isStaff() ? null : mine.get(0);
    }
}
