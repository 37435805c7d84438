package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.ThreadSource;

/**
 * Teams in the thread of a partner, of the commitment they work for, and in their own; in that of a cause they stand with
 * their cohorts, which {@link CohortThreads} finds. To everybody those that took their place, to their own people all of them, in the words that applicants read.
 */
@ApplicationScoped
class TeamThreads implements ThreadSource {
    private static final String COMMITMENT = "commitment";
    private static final int MOST = 25;

    @Inject
    TeamRows rows;

    @Inject
    TeamDoor door;

    @Inject
    Directory directory;

    @Override
    public List<Strand> of(SubjectRef subject, Caller caller) {
        return of(subject, caller, new AskedOnce());
    }

    /** A person's own page has the teams of all for whom he or she acts. */
    @Override
    public List<Strand> of(SubjectRef subject, Caller caller, AskedOnce asked) {
        var mine = mine(caller, asked);
        if (subject.kind().equals("person")) {
            return rows.find("", mine, MOST).stream()
                    .map(team -> strand(team, true))
                    .toList();
        }
        var teams = about(subject, mine);
        var own = rows.own(teams, mine);
        return teams.stream()
                .map(team -> strand(team, own.contains(team.getId())))
                .toList();
    }

    /** The promise a team works for, and the teams that work for a promise. */
    @Override
    public List<SubjectRef> beside(SubjectRef subject, Caller caller, AskedOnce asked) {
        return switch (subject.kind()) {
            case Team.KIND ->
                about(subject, mine(caller, asked)).stream()
                        .map(Team::getCommitment)
                        .filter(Objects::nonNull)
                        .map(promise -> new SubjectRef(COMMITMENT, promise))
                        .toList();
            case COMMITMENT ->
                about(subject, mine(caller, asked)).stream().map(Team::subject).toList();
            default -> List.of();
        };
    }

    List<OrganisationId> mine(Caller caller, AskedOnce asked) {
        return caller.isSignedIn() && caller.is(Roles.PARTNER) ? door.actingFor(asked) : List.of();
    }

    private List<Team> about(SubjectRef subject, List<OrganisationId> mine) {
        return switch (subject.kind()) {
            case "organisation" ->
                directory
                        .byReference(subject.reference())
                        .map(card -> rows.ofPartner(card.id(), mine, MOST))
                        .orElse(List.of());
            case COMMITMENT, Team.KIND -> rows.about(subject.kind(), subject.reference(), mine, MOST);
            default -> List.of();
        };
    }

    static Strand strand(Team team, boolean own) {
        return new Strand(
                team.getStartedAt(),
                ApplicantsPost.called(team),
                "fellowships.applicant." + team.getApplicantStage(),
                own ? ownPage(team) : CohortSearch.LINK + team.getCohort().getReference());
    }

    /** Its room once it has one, before that its application. */
    private static String ownPage(Team team) {
        return TeamStage.IN_COHORT.contains(team.getStage())
                ? FellowshipLinks.team(team.getReference())
                : ApplicantsPost.status(team);
    }
}
