package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.headwaters.platform.Published;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;

/**
 * What the room of commitments says of an applicant's first promise, in the transaction in which it moves. For an
 * organisation that is a partner already each of these does nothing: a second promise changes no standing.
 */
@Published
@ApplicationScoped
public class Joining {
    @Inject
    Organisations organisations;

    @Inject
    Candidacies candidacies;

    @Inject
    Standings standings;

    @Inject
    Clock clock;

    /** Whether it is on the way in: it may draft and submit a first promise, and nothing else that partners do. */
    public boolean isApplicant(OrganisationId organisation) {
        return isOnTheWay(organisations.get(organisation));
    }

    /**
     * The applicant has submitted its promise. Refused before it has looked at itself, once it was declined, and to whoever
     * rests or has left.
     */
    public void applied(OrganisationId organisation, SubjectRef draft) {
        applied(organisations.locked(organisation), draft);
    }

    private void applied(Organisation applicant, SubjectRef draft) {
        requireWithinReach(applicant);
        if (applicant.getStanding() == Standing.NOMINATED) {
            throw new Refusal("network.refused.checkFirst");
        }
        if (applicant.getStanding() == Standing.READINESS) {
            standings.make(applicant, StandingMove.APPLY, null);
            candidacies.openOf(applicant.id()).ifPresent(way -> way.applied(draft, clock.instant()));
        }
    }

    /** Readers from outside read it: who came to carry it only since it was submitted has applied with it, too. */
    public void vetting(OrganisationId organisation, SubjectRef draft) {
        var applicant = organisations.locked(organisation);
        applied(applicant, draft);
        if (applicant.getStanding() == Standing.APPLIED) {
            standings.make(applicant, StandingMove.VET, null);
            candidacies.openOf(organisation).ifPresent(way -> way.vetting(clock.instant()));
        }
    }

    /** The applicant has withdrawn what it applied with before anybody decided: it may begin another promise. */
    public void withdrawn(OrganisationId organisation) {
        var applicant = organisations.locked(organisation);
        if (StandingMove.TAKE_BACK.startsIn(applicant.getStanding())) {
            standings.make(applicant, StandingMove.TAKE_BACK, null);
            candidacies.openOf(organisation).ifPresent(Candidacy::takenBack);
        }
    }

    /**
     * The promise was accepted and stands as such in the same transaction: the applicant is a partner since that day. Refused
     * where it is not read for this applicant, which is mended by asking for changes, and to whoever rests or has left.
     */
    public void admitted(OrganisationId organisation, LocalDate since) {
        var applicant = organisations.locked(organisation);
        requireWithinReach(applicant);
        if (isOnTheWay(applicant)) {
            if (!StandingMove.ADMIT.startsIn(applicant.getStanding())) {
                throw new Refusal("network.refused.notReadForIt", applicant.getName());
            }
            standings.make(applicant, StandingMove.ADMIT, since, null);
            candidacies.openOf(organisation).ifPresent(way -> way.end(true, null, clock.instant()));
        }
    }

    /** The promise was declined; the room of commitments tells the applicant why, with every comment. */
    public void refused(OrganisationId organisation) {
        var applicant = organisations.locked(organisation);
        if (isOnTheWay(applicant)) {
            standings.make(applicant, StandingMove.DECLINE, null);
            candidacies.openOf(organisation).ifPresent(way -> way.end(false, null, clock.instant()));
        }
    }

    /** Whoever is neither a partner nor on its way in makes no promise; who rests returns first. */
    private static void requireWithinReach(Organisation organisation) {
        var standing = organisation.getStanding();
        if (standing == Standing.DECLINED) {
            throw new Refusal("network.refused.askAgainFirst");
        }
        if (standing == Standing.PAUSED) {
            throw new Refusal("network.refused.returnFirst", organisation.getName());
        }
        if (standing != Standing.MEMBER && !isOnTheWay(organisation)) {
            throw new Refusal("network.refused.notOfNetwork", organisation.getName());
        }
    }

    private static boolean isOnTheWay(Organisation organisation) {
        return StandingMove.DECLINE.startsIn(organisation.getStanding());
    }
}
