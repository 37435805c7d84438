package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.ThreadSource;

/**
 * Teams in the thread of a partner, of the commitment they work for, of their cohort's cause, and in their own: to everybody
 * those that took their place, to their own people all of them, in the words that applicants read.
 */
@ApplicationScoped
class TeamThreads implements ThreadSource {
    private static final int MOST = 25;

    @Inject
    TeamRows rows;

    @Inject
    TeamDoor door;

    @Inject
    Directory directory;

    @Override
    public List<Strand> of(SubjectRef subject, Caller caller) {
        var mine = caller.isSignedIn() && caller.is(Roles.PARTNER) ? door.actingFor() : List.<OrganisationId>of();
        var teams = about(subject, mine);
        var own = rows.own(teams, mine);
        return teams.stream()
                .map(team -> strand(team, own.contains(team.getId())))
                .toList();
    }

    private List<Team> about(SubjectRef subject, List<OrganisationId> mine) {
        return switch (subject.kind()) {
            case "organisation" ->
                directory
                        .byReference(subject.reference())
                        .map(card -> rows.ofPartner(card.id(), mine, MOST))
                        .orElse(List.of());
            case "cause", "commitment", Team.KIND -> rows.about(subject.kind(), subject.reference(), mine, MOST);
            default -> List.of();
        };
    }

    private static Strand strand(Team team, boolean own) {
        return new Strand(
                team.getStartedAt(),
                ApplicantsPost.called(team),
                "fellowships.applicant." + team.getApplicantStage(),
                own
                        ? ApplicantsPost.status(team)
                        : "/fellowships/cohort?ref=" + team.getCohort().getReference());
    }
}
