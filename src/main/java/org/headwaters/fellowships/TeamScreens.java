package org.headwaters.fellowships;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.challenges.CauseNames;
import org.headwaters.fellowships.TeamFormScreen.CohortPart;
import org.headwaters.fellowships.TeamFormScreen.Earlier;
import org.headwaters.fellowships.TeamFormScreen.MemberPart;
import org.headwaters.fellowships.TeamFormScreen.PartnerPart;
import org.headwaters.fellowships.TeamFormScreen.PersonPart;
import org.headwaters.fellowships.TeamFormScreen.QuestionPart;
import org.headwaters.fellowships.TeamFormScreen.Written;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.network.PersonCard;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.text.Typed;

/** Builds what applicants read of their team, in a bounded number of queries. */
@ApplicationScoped
class TeamScreens {
    private static final Set<TeamMove> OF_APPLICANTS =
            EnumSet.of(TeamMove.ASK_PARTNERS, TeamMove.CO_SIGN, TeamMove.REVISE, TeamMove.SUBMIT, TeamMove.WITHDRAW);

    @Inject
    ApplicantsDoor door;

    @Inject
    TeamAnswers answers;

    @Inject
    ServedPromises promises;

    @Inject
    CauseNames causes;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    TeamFormScreen of(Team team) {
        var mine = door.actingFor();
        var organisations =
                team.getPartners().stream().map(TeamPartner::getOrganisation).toList();
        var cards = directory.cards(organisations);
        var typed = answers.of(team).stream().collect(toMap(TeamAnswer::getCode, one -> one));
        var whole = answers.whole(team);
        var gaps = whole.gaps().stream().map(TeamGap::field).collect(toSet());
        var title = typed.get(TeamAnswers.TITLE);
        return new TeamFormScreen(
                team.getReference(),
                team.getVersion(),
                team.who(),
                team.getApplicantStage(),
                title == null ? new Written(TeamAnswers.TITLE, team.getTitle(), 0, null) : written(title),
                cohort(team.getCohort()),
                cards.get(team.getLead()).name(),
                partners(team, mine, cards),
                team.getStage() == TeamStage.DRAFT ? promises.choices(organisations) : List.of(),
                promises.find(team.getCommitment()).orElse(null),
                questions(team, typed, gaps),
                whole.gaps().size(),
                mine.stream()
                        .filter(cards::containsKey)
                        .map(id -> cards.get(id).reference())
                        .collect(toSet()),
                offers(team, mine));
    }

    CohortPart cohort(Cohort cohort) {
        return new CohortPart(
                cohort.getReference(),
                cohort.getTitle(),
                cohort.getCause(),
                cause(cohort.getCause()),
                cohort.getClosesAt(),
                cohort.getBegins(),
                cohort.getEnds(),
                TeamReceipt.toldBy(cohort),
                cohort.getSmallestTeam(),
                cohort.getLargestTeam());
    }

    private String cause(String reference) {
        return causes.idOf(reference).stream()
                .flatMap(id -> causes.of(List.of(id)).stream())
                .map(CauseNames.Named::title)
                .findFirst()
                .orElse("");
    }

    /** The applicants' moves that the caller may make now; what the workflow checks again. */
    Set<String> offers(Team team, List<OrganisationId> mine) {
        var offers = new LinkedHashSet<String>();
        var open = team.getCohort().stateAt(clock.instant()) == CohortState.APPLYING;
        for (var move : OF_APPLICANTS) {
            var may = team.offers(move, Who.APPLICANT)
                    && switch (move) {
                        case ASK_PARTNERS -> open;
                        case CO_SIGN ->
                            team.getPartners().stream()
                                    .anyMatch(one -> mine.contains(one.getOrganisation()) && !one.isConfirmed());
                        case SUBMIT -> open && team.isConfirmedByAll();
                        case WITHDRAW ->
                            mine.contains(team.getLead())
                                    && !(team.getStage() == TeamStage.DECLINED && team.getToldAt() != null);
                        default -> true;
                    };
            if (may) {
                offers.add(move.name());
            }
        }
        return offers;
    }

    private List<PartnerPart> partners(
            Team team, List<OrganisationId> mine, Map<OrganisationId, OrganisationCard> cards) {
        var people = new HashSet<PersonId>();
        team.getMembers().forEach(member -> people.add(member.getPerson()));
        var named = new HashSet<>(people);
        for (var partner : team.getPartners()) {
            named.add(partner.getAskedPerson());
            named.add(partner.getConfirmedBy());
        }
        named.remove(null);
        var called = names.namesOf(named);
        var known = directory.peopleOf(cards.keySet(), day.today());
        var parts = new ArrayList<PartnerPart>();
        for (var partner : team.getPartners()) {
            var id = partner.getOrganisation();
            var card = cards.get(id);
            parts.add(new PartnerPart(
                    card.reference(),
                    card.name(),
                    id.equals(team.getLead()),
                    mine.contains(id),
                    members(team.getMembers(), id, called),
                    known.getOrDefault(id, List.<PersonCard>of()).stream()
                            .filter(person -> !people.contains(person.id()))
                            .map(person -> new PersonPart(person.id().value(), person.name()))
                            .toList(),
                    partner.getAskedPerson() == null ? "" : called.getOrDefault(partner.getAskedPerson(), ""),
                    partner.getAskedAt(),
                    partner.getConfirmedBy() == null ? "" : called.getOrDefault(partner.getConfirmedBy(), ""),
                    partner.getConfirmedAt(),
                    partner.isConfirmed()));
        }
        return parts;
    }

    static List<MemberPart> members(List<TeamMember> members, OrganisationId of, Map<PersonId, String> called) {
        return members.stream()
                .filter(member -> of == null || member.getOrganisation().equals(of))
                .map(member -> new MemberPart(
                        member.getPerson().value(),
                        called.getOrDefault(member.getPerson(), ""),
                        member.getRole(),
                        member.getSince(),
                        member.getCameWhy(),
                        member.getUntil(),
                        member.getLeftWhy()))
                .toList();
    }

    private List<QuestionPart> questions(Team team, Map<String, TeamAnswer> typed, Set<String> gaps) {
        var earlier = answers.earlier(team);
        var writers = names.namesOf(
                earlier.stream().map(TeamEarlierAnswer::getSavedBy).collect(toSet()));
        var parts = new ArrayList<QuestionPart>();
        for (var question : team.getCohort().getQuestions()) {
            var code = question.getCode();
            var answer = typed.get(code);
            parts.add(new QuestionPart(
                    parts.size() + 1,
                    code,
                    question.getWording(),
                    question.getHelp(),
                    question.getWords(),
                    question.isRequired(),
                    !gaps.contains(code) && answer != null && Typed.words(answer.getContent()) > 0,
                    answer == null ? new Written(code, "", 0, null) : written(answer),
                    earlier.stream()
                            .filter(one -> one.getCode().equals(code))
                            .map(one -> new Earlier(
                                    one.getContent(), writers.getOrDefault(one.getSavedBy(), ""), one.getReplacedAt()))
                            .toList()));
        }
        return parts;
    }

    private static Written written(TeamAnswer answer) {
        return new Written(answer.getCode(), answer.getContent(), answer.getVersion(), answer.getSavedAt());
    }
}
