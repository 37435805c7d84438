package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.headwaters.network.ActsFor;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Roles;
import org.headwaters.platform.audit.Audit;
import org.headwaters.reviews.Reviews;

/**
 * Lets people at a team: its members; those who act for its partners; whoever coaches it; and staff, once it is handed in,
 * while no conflict of interest stands between. To everybody else what is not told of it does not exist, and the trail keeps who tried.
 */
@ApplicationScoped
class TeamDoor {
    @Inject
    Teams teams;

    @Inject
    TeamCase cases;

    @Inject
    Reviews reviews;

    @Inject
    Directory directory;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    NetworkDay day;

    /** As what the caller stands before it; null for nobody. */
    TeamSeat as(Team team) {
        if (!caller.isSignedIn()) {
            return null;
        }
        if (team.hasMember(caller.person())) {
            return TeamSeat.FELLOW;
        }
        if (caller.is(Roles.PARTNER) && team.isOf(actingFor())) {
            return TeamSeat.PARTNER;
        }
        if (isCoach(team)) {
            return TeamSeat.COACH;
        }
        return isStaff() && team.getSubmittedAt() != null && isClear(team) ? TeamSeat.STAFF : null;
    }

    /** To read, for whoever has one of these seats; {@link NotFound} for everybody else. */
    Team read(String reference, TeamSeat first, TeamSeat... more) {
        var team = teams.get(reference);
        var seat = as(team);
        if (seat == null || seat != first && !List.of(more).contains(seat)) {
            audit.refused("fellowships.keptOut", team.subject(), "not open");
            throw new NotFound(Team.KIND);
        }
        return team;
    }

    /** The same with its row held, for a write. */
    Team hold(String reference, TeamSeat first, TeamSeat... more) {
        return teams.hold(read(reference, first, more));
    }

    /** The same, by somebody who has seen this version of it. */
    Team seen(String reference, long seenVersion, TeamSeat first, TeamSeat... more) {
        var team = hold(reference, first, more);
        team.requireSeenAs(seenVersion);
        return team;
    }

    /**
     * Coaches it by name; where nobody is named, every coach of the cohort may; never somebody who is in it or acts for it, and
     * nobody before it has its place.
     */
    private boolean isCoach(Team team) {
        if (team.getPlacedAt() == null) {
            return false;
        }
        var me = caller.person();
        var named = team.getCoach();
        return (named == null ? team.getCohort().isCoachedBy(me) : named.equals(me))
                && reviews.mayCoach(me, cases.withoutCoach(team));
    }

    /** As what the caller may judge its gates; null for nobody. */
    Who judgeOf(Team team) {
        var seat = as(team);
        if (seat == TeamSeat.COACH) {
            return Who.COACH;
        }
        return seat == TeamSeat.STAFF && caller.is(Roles.OFFICER) ? Who.OFFICER : null;
    }

    boolean isStaff() {
        return caller.is(Roles.OFFICER) || caller.is(Roles.APPROVER);
    }

    /** Asked again at every step, never remembered: an affiliation of yesterday counts today, and so does having coached. */
    boolean isClear(Team team) {
        return reviews.mayDecide(caller.person(), cases.bare(team));
    }

    /** For whom the caller acts today, as a partner does. */
    List<OrganisationId> actingFor() {
        return directory.writtenFor(caller.person(), day.today());
    }

    /** The same for a page on which other rooms want to know it, too. */
    List<OrganisationId> actingFor(AskedOnce asked) {
        return asked.of(ActsFor.class, () -> directory.actsFor(caller.person(), day.today()))
                .written();
    }

    Act act(Who as) {
        return new Act(caller.person(), as, clock.instant());
    }
}
