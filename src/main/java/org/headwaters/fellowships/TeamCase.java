package org.headwaters.fellowships;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;
import org.headwaters.reviews.ReviewedCase;

/** Gives the review engine what a reader of a team's application reads, and everyone who stands on it. */
@ApplicationScoped
class TeamCase implements ReviewedCase {
    private static final Set<TeamStage> UNREAD = EnumSet.of(TeamStage.DRAFT, TeamStage.CO_SIGNING, TeamStage.MISSED);

    @Inject
    Teams teams;

    @Inject
    TeamText text;

    @Override
    public String kind() {
        return Team.KIND;
    }

    @Override
    public Optional<CaseToRead> read(String reference) {
        return teams.byReference(reference).filter(TeamCase::isReadable).map(team -> of(team, text.sections(team)));
    }

    @Override
    public Map<String, Cover> covers(Collection<String> references) {
        return references.isEmpty()
                ? Map.of()
                : teams.whole(references).stream()
                        .filter(TeamCase::isReadable)
                        .collect(toMap(Team::getReference, TeamCase::cover));
    }

    /** The case without its text, where only who stands on it counts; never for a reviewer's eyes. */
    CaseToRead bare(Team team) {
        return of(team, List.of());
    }

    /** The same for whoever coaches it or means to: coaching it is no conflict of interest with it. */
    CaseToRead withoutCoach(Team team) {
        var cover = bare(team);
        var people = new LinkedHashSet<>(cover.people());
        people.remove(team.getCoach());
        return new CaseToRead(
                cover.subject(),
                cover.title(),
                cover.sections(),
                cover.organisations(),
                people,
                cover.serves(),
                cover.rubric(),
                cover.version(),
                cover.due(),
                cover.blind(),
                cover.round());
    }

    private static CaseToRead of(Team team, List<Section> sections) {
        var cover = cover(team);
        return new CaseToRead(
                cover.subject(),
                cover.title(),
                sections,
                cover.organisations(),
                cover.people(),
                cover.serves(),
                team.getCohort().getRubric(),
                1,
                null,
                false,
                team.getCohort().getReference());
    }

    private static Cover cover(Team team) {
        return new Cover(
                team.subject(),
                team.getTitle().isBlank() ? team.getReference() : team.getTitle(),
                team.getEveryPartner().stream()
                        .map(TeamPartner::getOrganisation)
                        .collect(Collectors.toSet()),
                people(team),
                serves(team),
                false);
    }

    /** Whoever is or was in it, wrote it or coaches it. */
    private static Set<PersonId> people(Team team) {
        var people = new LinkedHashSet<PersonId>();
        team.getEveryMember().forEach(member -> people.add(member.getPerson()));
        people.add(team.getStartedBy());
        people.add(team.getCoach());
        people.remove(null);
        return people;
    }

    private static Set<SubjectRef> serves(Team team) {
        return team.getCommitment() == null ? Set.of() : Set.of(new SubjectRef("commitment", team.getCommitment()));
    }

    private static boolean isReadable(Team team) {
        return !UNREAD.contains(team.getStage()) && team.getSubmittedAt() != null;
    }
}
