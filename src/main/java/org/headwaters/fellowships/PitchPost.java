package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.headwaters.funds.Pitched;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.outbox.Outbox;
import org.headwaters.platform.text.Texts;

/** Sends a team's pitch on its way when the last gate is handed in: an application with what it says is begun in the cohort's call. */
@ApplicationScoped
class PitchPost {
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    @Inject
    Teams teams;

    @Inject
    EvidenceRows evidence;

    @Inject
    PitchAnswers answers;

    @Inject
    PersonNames names;

    @Inject
    Outbox outbox;

    void handedIn(@Observes GateEvent.HandedIn event) {
        if (event.step().kind() == GateKind.FUNDING) {
            send(
                    teams.get(event.step().team()),
                    event.step().who(),
                    event.step().at());
        }
    }

    /** Again after it came back, too. */
    void send(Team team, PersonId by, Instant at) {
        var call = team.getCohort().getPitchCall();
        if (call == null) {
            throw new Refusal("fellowships.refused.noPitchCall");
        }
        var answer = answers.hold(team).orElse(null);
        if (answer == null) {
            answer = new PitchAnswer(team, at);
            answers.add(answer);
        } else if (answer.getState().isOver()) {
            answer.ask(at);
        } else {
            return;
        }
        outbox.post(Pitched.KIND, team.getReference() + "/" + answer.getAsked(), pitched(team, call, by));
    }

    private Pitched pitched(Team team, String call, PersonId by) {
        var pitch = evidence.pitch(team).orElseThrow(() -> new Refusal("fellowships.refused.evidence"));
        var fellows = team.getMembers().stream().map(TeamMember::getPerson).toList();
        var named = names.namesOf(fellows);
        return new Pitched(
                team.getReference(),
                call,
                team.getTitle(),
                team.getLead().value(),
                partners(team),
                team.getMembers().stream()
                        .map(member -> new Pitched.Fellow(
                                member.getOrganisation().value(),
                                member.getPerson().value(),
                                named.getOrDefault(member.getPerson(), "")))
                        .toList(),
                by.value(),
                List.of(
                        said("solution", pitch.getSolution()),
                        said("evidence", pitch.getEvidence()),
                        said("plan", pitch.getPlan())),
                pitch.getBudget() == null ? 0 : pitch.getBudget().minor(),
                team.getCohort().getCurrency(),
                pitch.getBudgetWords());
    }

    private static List<Long> partners(Team team) {
        var numbers = new ArrayList<Long>(List.of(team.getLead().value()));
        team.getPartners().stream()
                .map(TeamPartner::getOrganisation)
                .map(OrganisationId::value)
                .filter(number -> !numbers.contains(number))
                .forEach(numbers::add);
        return numbers;
    }

    private static Pitched.Said said(String code, String text) {
        return new Pitched.Said(code, TEXTS.get("fellowships.pitch." + code), text);
    }
}
