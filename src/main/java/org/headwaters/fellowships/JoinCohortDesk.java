package org.headwaters.fellowships;

import static java.util.stream.Collectors.toSet;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.headwaters.fellowships.FellowsScreen.GonePart;
import org.headwaters.fellowships.TeamFormScreen.PartnerPart;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Ics;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.OneThread;
import org.headwaters.platform.PersonNames;

/** What the people of a team read of it: while they write it, after they submitted it, and of who is in it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class JoinCohortDesk {
    private static final int MOST_FOUND = 10;

    @Inject
    ApplicantsDoor door;

    @Inject
    Cohorts cohorts;

    @Inject
    Teams teams;

    @Inject
    TeamScreens screens;

    @Inject
    ApplicantsPost post;

    @Inject
    TeamDates dates;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    OneThread thread;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Under which of their partners' names the caller may begin, and what is begun already. */
    @RolesAllowed(PARTNER)
    public BeginScreen begin(String cohort) {
        var wanted = cohorts.get(cohort);
        var state = wanted.stateAt(clock.instant());
        if (state == CohortState.PLANNED) {
            throw new NotFound(Cohort.KIND);
        }
        var mine = door.actingFor();
        var members = directory.members(mine);
        var cards = directory.cards(mine);
        return new BeginScreen(
                screens.cohort(wanted),
                state == CohortState.APPLYING,
                mine.stream()
                        .filter(id -> members.contains(id)
                                || teams.draftOf(wanted, id).isPresent())
                        .map(id -> new LeadPart(
                                cards.get(id).reference(),
                                cards.get(id).name(),
                                teams.draftOf(wanted, id)
                                        .map(Team::getReference)
                                        .orElse(null),
                                teams.handedInBy(wanted, id).stream()
                                        .map(team -> new AppliedPart(team.getReference(), team.getTitle()))
                                        .toList()))
                        .toList());
    }

    @RolesAllowed(PARTNER)
    public TeamFormScreen form(String reference) {
        return screens.of(door.read(reference));
    }

    @RolesAllowed(PARTNER)
    public TeamStatusScreen status(String reference) {
        var team = door.read(reference);
        var form = screens.of(team);
        var waiting = form.partners().stream()
                .filter(partner -> partner.mine() && !partner.confirmed())
                .map(PartnerPart::name)
                .toList();
        var submitted = team.getSubmittedAt() != null;
        return new TeamStatusScreen(
                form,
                names.nameOf(team.getStartedBy()),
                team.getStartedAt(),
                form.stage() == TeamStage.CO_SIGNING ? waiting : List.of(),
                submitted ? TeamReceipt.of(team) : null,
                submitted ? List.copyOf(names.namesOf(post.audience(team)).values()) : List.of(),
                team.getToldAt(),
                team.getStage() == TeamStage.OFFERED ? team.getOfferedUntil() : null,
                team.getPlacedAt(),
                team.getEndedAt(),
                team.getLearned(),
                thread.onPageOf(team.subject(), caller));
    }

    @RolesAllowed(PARTNER)
    public FellowsScreen fellows(String reference) {
        var team = door.read(reference);
        var former = team.getEveryMember().stream()
                .filter(member -> !member.isCurrent())
                .toList();
        var gone = team.getEveryPartner().stream()
                .filter(partner -> !partner.isCurrent())
                .toList();
        var cards =
                directory.cards(gone.stream().map(TeamPartner::getOrganisation).collect(toSet()));
        var called = names.namesOf(former.stream().map(TeamMember::getPerson).collect(toSet()));
        var placed = team.getStage() == TeamStage.PLACED;
        return new FellowsScreen(
                screens.of(team),
                TeamScreens.members(former, null, called),
                gone.stream()
                        .map(one ->
                                new GonePart(cards.get(one.getOrganisation()).name(), one.getUntil(), one.getLeftWhy()))
                        .toList(),
                placed || team.getStage() == TeamStage.OFFERED,
                placed,
                door.actingFor().contains(team.getLead()),
                placed && team.hasMember(caller.person()));
    }

    /** Partners that could join, by the alphabet; those in it already are left out. */
    @RolesAllowed(PARTNER)
    public List<OrganisationCard> candidates(String reference, String words) {
        var team = door.read(reference);
        return directory.find(words, MOST_FOUND).stream()
                .filter(card -> !team.isOf(List.of(card.id())))
                .toList();
    }

    /** What comes next as a calendar takes it. */
    @RolesAllowed(PARTNER)
    public Ics dates(String reference) {
        var team = door.read(reference);
        if (team.getSubmittedAt() == null) {
            throw new NotFound(reference);
        }
        return dates.of(team);
    }

    /** @param open whether the cohort takes applications now */
    public record BeginScreen(TeamFormScreen.CohortPart cohort, boolean open, List<LeadPart> leads) {}

    /**
     * @param draft reference of what this partner writes already, null for nothing
     * @param applied what it has handed in already, with another team
     */
    public record LeadPart(String reference, String name, String draft, List<AppliedPart> applied) {}

    public record AppliedPart(String reference, String title) {
        public String link() {
            return "/fellowships/application?ref=" + reference;
        }
    }
}
