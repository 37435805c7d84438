package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/** The way of a team's application from its first word to its receipt: one method, one transaction and one role check for each move. */
@Stateless
public class JoinCohortWorkflow {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{8,64}");

    @Inject
    ApplicantsDoor door;

    @Inject
    Cohorts cohorts;

    @Inject
    Teams teams;

    @Inject
    TeamAnswers answers;

    @Inject
    FellowshipReferences references;

    @Inject
    Event<TeamEvent> events;

    /**
     * START: the application of a partner to a cohort, begun now where that is a member; a draft that the partner leads already is opened again.
     * The cohort's row is held, so that two clicks at once begin one draft.
     *
     * @param organisation reference of the partner that leads it, one for which the caller acts; null takes the first member
     * @return the team's reference
     */
    @RolesAllowed(PARTNER)
    public String start(String cohort, String organisation) {
        var open = cohorts.hold(cohorts.get(cohort));
        var act = door.act(Who.APPLICANT);
        var state = open.stateAt(act.at());
        if (state == CohortState.PLANNED) {
            throw new NotFound(Cohort.KIND);
        }
        var lead = lead(organisation);
        var begun = teams.draftOf(open, lead);
        if (begun.isPresent()) {
            return begun.get().getReference();
        }
        if (state == CohortState.ANNOUNCED) {
            throw new Refusal("fellowships.refused.notOpenYet", open.getOpensAt());
        }
        if (state != CohortState.APPLYING) {
            throw new Refusal("fellowships.refused.closed", open.getClosesAt());
        }
        door.requireMember(lead);
        var team = new Team(references.nextTeam(), open, lead, act);
        teams.add(team);
        teams.flush();
        events.fire(team.started(act));
        return team.getReference();
    }

    private OrganisationId lead(String organisation) {
        var mine = door.actingFor();
        if (organisation == null) {
            return Stream.concat(door.members(mine).stream(), mine.stream())
                    .findFirst()
                    .orElseThrow(() -> new Refusal("fellowships.refused.noPartner"));
        }
        return Optional.of(door.organisation(organisation))
                .map(OrganisationCard::id)
                .filter(mine::contains)
                .orElseThrow(() -> new NotFound("organisation"));
    }

    /**
     * ASK_PARTNERS: refused with every gap where something is missing. For the partners that the asker acts for, asking is
     * their yes.
     *
     * @param seenPeople what the page showed of its partners and people
     */
    @RolesAllowed(PARTNER)
    public void ask(String reference, String seenPeople) {
        var team = door.hold(reference);
        var act = door.act(Who.APPLICANT);
        team.check(TeamMove.ASK_PARTNERS, act);
        if (!team.who().equals(seenPeople)) {
            throw new Refusal("fellowships.refused.changedMeanwhile");
        }
        events.fire(team.askPartners(answers.whole(team), door.actingFor(), act));
    }

    /**
     * CO_SIGN: for those of its partners that the caller acts for.
     *
     * @param seenVersion the version of the application that was read, and to which this is the yes
     */
    @RolesAllowed(PARTNER)
    public void confirm(String reference, long seenVersion) {
        var team = door.seen(reference, seenVersion);
        var mine = door.actingFor();
        if (!team.isOf(mine)) {
            throw new Refusal("fellowships.refused.partnerSays");
        }
        for (var partner : team.getPartners()) {
            if (mine.contains(partner.getOrganisation()) && !partner.isConfirmed()) {
                events.fire(team.coSign(partner.getOrganisation(), door.act(Who.APPLICANT)));
            }
        }
    }

    /** REVISE: back to writing; every yes is void. */
    @RolesAllowed(PARTNER)
    public void revise(String reference) {
        events.fire(door.hold(reference).revise(door.act(Who.APPLICANT)));
    }

    /**
     * SUBMIT: once. The same key again answers with the same receipt, from however many threads.
     *
     * @param key made by the page when it was opened
     */
    @RolesAllowed(PARTNER)
    public TeamReceipt submit(String reference, String key) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new Refusal("fellowships.refused.key");
        }
        var team = door.hold(reference);
        if (!key.equals(team.getSubmissionKey())) {
            if (teams.isKeyTaken(key)) {
                throw new Refusal("fellowships.refused.key");
            }
            events.fire(team.submit(key, answers.whole(team), door.act(Who.APPLICANT)));
            teams.flush();
        }
        return TeamReceipt.of(team);
    }

    /** WITHDRAW: by the partner that leads it, with a reason or without. */
    @RolesAllowed(PARTNER)
    public void withdraw(String reference, String reason) {
        var team = door.hold(reference);
        door.requireLead(team);
        events.fire(team.withdraw(Typed.remark(reason), door.act(Who.APPLICANT)));
    }
}
