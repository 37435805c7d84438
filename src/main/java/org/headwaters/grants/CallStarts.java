package org.headwaters.grants;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.headwaters.grants.CallScreen.Mine;
import org.headwaters.grants.CallScreen.Start;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;

/** What the caller's partners have begun under a call, and for which of them one can begin or go on. */
@ApplicationScoped
class CallStarts {
    static final Own NOTHING = new Own(List.of(), List.of());
    private static final int MOST = 50;

    @Inject
    ApplicantDoor door;

    @Inject
    Applications applications;

    @Inject
    Directory directory;

    Own of(Call call) {
        var acts = door.actsFor();
        var standing = applications.of(acts.acting(), MOST).stream()
                .filter(one -> one.getCall().equals(call) && !one.getStage().isOver())
                .toList();
        var mine = standing.stream()
                .map(one -> new Mine(one.getReference(), one.getTitle(), one.getApplicantStage()))
                .toList();
        var open = standing.stream()
                .filter(Application::isOpenedAgain)
                .collect(toMap(Application::getLead, Application::getApplicantStage, (newest, older) -> newest));
        var leads = ApplicantDoor.leads(acts);
        return new Own(mine, acts.members().size() > 1 ? each(leads, open) : List.of(any(leads, open)));
    }

    private List<Start> each(List<OrganisationId> leads, Map<OrganisationId, Stage> open) {
        var cards = directory.cards(leads);
        return leads.stream()
                .map(lead ->
                        new Start(cards.get(lead).reference(), cards.get(lead).name(), key(open.get(lead)) + ".as"))
                .toList();
    }

    private static Start any(List<OrganisationId> leads, Map<OrganisationId, Stage> open) {
        return new Start(
                null,
                null,
                key(leads.stream()
                        .filter(open::containsKey)
                        .findFirst()
                        .map(open::get)
                        .orElse(null)));
    }

    private static String key(Stage begun) {
        if (begun == null) {
            return "grants.call.start";
        }
        return begun.isBeingWritten() ? "grants.call.continue" : "grants.call.open";
    }

    /** @param starts at least one */
    record Own(List<Mine> mine, List<Start> starts) {}
}
