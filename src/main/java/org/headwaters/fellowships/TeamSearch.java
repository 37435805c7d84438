package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SearchSource;
import org.headwaters.platform.text.Texts;

/** Finds teams for the people of their partners, by name, reference and cohort. */
@ApplicationScoped
class TeamSearch implements SearchSource {
    @Inject
    TeamRows rows;

    @Inject
    TeamDoor door;

    @Override
    public List<Hit> find(String words, int most, Caller caller) {
        if (!caller.isSignedIn() || !caller.is(Roles.PARTNER) || words.isBlank()) {
            return List.of();
        }
        var texts = Texts.in(caller.locale());
        return rows.find(words, door.actingFor(), most).stream()
                .map(team -> new Hit(
                        "fellowships.kind.team",
                        ApplicantsPost.called(team),
                        team.getReference() + ", " + team.getCohort().getTitle() + ", "
                                + texts.get("fellowships.applicant." + team.getApplicantStage()),
                        ApplicantsPost.status(team)))
                .toList();
    }
}
