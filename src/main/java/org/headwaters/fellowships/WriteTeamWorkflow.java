package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/**
 * Writing in a team's application: its title and answers one by one, its partners, its people and what it works for.
 * Everyone who acts for one of its partners may; to everybody else it does not exist.
 */
@Stateless
public class WriteTeamWorkflow {
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_ROLE = 80;

    @Inject
    ApplicantsDoor door;

    @Inject
    Teams teams;

    @Inject
    TeamAnswers answers;

    @Inject
    CohortTimes times;

    @Inject
    TeamTrail trail;

    @Inject
    ServedPromises promises;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    NetworkDay day;

    /**
     * Keeps one field.
     *
     * @param code {@code title} or the code of a question of its cohort
     * @param seenVersion the version the text grew from, 0 for a field that was never filled in
     * @param seconds how long somebody was writing since the last save, pauses left out
     * @throws org.headwaters.platform.StaleText with the text that stands there, when somebody saved meanwhile
     */
    @RolesAllowed(PARTNER)
    public Saved save(String reference, String code, String text, long seenVersion, int seconds) {
        var team = door.hold(reference);
        var title = code.equals(TeamAnswers.TITLE);
        if (!title
                && team.getCohort().getQuestions().stream()
                        .noneMatch(question -> question.getCode().equals(code))) {
            throw new NotFound("question");
        }
        var clean = title ? Typed.line(text, LONGEST_TITLE) : Typed.text(text, Typed.LONGEST_TEXT);
        var before = answers.textsOf(team).getOrDefault(code, "");
        var open = team.getStage() == TeamStage.DRAFT;
        var kept = answers.keep(team, code, clean, seenVersion, open, door.act(Who.APPLICANT));
        if (!before.equals(clean)) {
            if (title) {
                team.name(clean.strip());
            }
            trail.answered(team, code, before.length(), clean.length());
            times.add(team, seconds);
        }
        return new Saved(kept.getVersion(), kept.getContent(), kept.getSavedAt());
    }

    /** Adds a partner of the network; who is asked for its yes is its contact. */
    @RolesAllowed(PARTNER)
    public void addPartner(String reference, String partner) {
        var team = door.hold(reference);
        var card = directory.partner(partner).orElseThrow(() -> new NotFound("organisation"));
        if (!team.isOf(List.of(card.id()))) {
            team.addPartner(
                    card.id(),
                    directory.contactOf(card.id()).map(contact -> contact.id()).orElse(null));
            trail.partnerAdded(team, card.name());
        }
    }

    /** By the lead, or by the partner itself; with its people. */
    @RolesAllowed(PARTNER)
    public void removePartner(String reference, String partner) {
        var team = door.hold(reference);
        var card = door.organisation(partner);
        if (!door.actingFor().contains(card.id())) {
            door.requireLead(team);
        }
        team.removePartner(card.id());
        trail.partnerRemoved(team, card.name());
    }

    /** @param role what this person does in the team, in its own words */
    @RolesAllowed(PARTNER)
    public void addMember(String reference, String partner, PersonId person, String role) {
        var team = door.hold(reference);
        var card = door.organisation(partner);
        requireOf(card, person);
        team.addMember(card.id(), person, role(role), door.today(team));
        trail.memberAdded(team, card.name() + ": " + names.nameOf(person));
    }

    @RolesAllowed(PARTNER)
    public void removeMember(String reference, PersonId person) {
        var team = door.hold(reference);
        team.removeMember(person);
        trail.memberRemoved(team, names.nameOf(person));
    }

    /** @param commitment reference of a running one of its partners; null or empty for none */
    @RolesAllowed(PARTNER)
    public void serve(String reference, String commitment) {
        var team = door.hold(reference);
        var before = team.getCommitment();
        var after = commitment == null || commitment.isBlank() ? null : commitment;
        if (Objects.equals(before, after)) {
            return;
        }
        if (after != null) {
            var partners = team.getPartners().stream()
                    .map(TeamPartner::getOrganisation)
                    .toList();
            promises.pick(after, partners);
        }
        team.serve(after);
        trail.serves(team, before, after);
    }

    static String role(String typed) {
        var role = Typed.line(typed, Typed.LONGEST_LINE).strip();
        if (role.isEmpty() || role.length() > LONGEST_ROLE) {
            throw new Refusal("fellowships.refused.role", LONGEST_ROLE);
        }
        return role;
    }

    private void requireOf(OrganisationCard partner, PersonId person) {
        if (directory.peopleOf(partner.id(), day.today()).stream()
                .noneMatch(one -> one.id().equals(person))) {
            throw new NotFound("person");
        }
    }

    /** What stands in a field now. */
    public record Saved(long version, String text, Instant at) {}
}
