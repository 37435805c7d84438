package org.headwaters.challenges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.network.HelpSource;
import org.headwaters.network.OrganisationId;

/** The briefs of what a partner works on, for the backbone to send after a conversation. */
@ApplicationScoped
class BriefsThatHelp implements HelpSource {
    private static final int MOST = 2;

    @Inject
    Causes causes;

    @Override
    public List<Help> helpFor(OrganisationId partner) {
        return causes.workOf(List.of(partner)).stream()
                .map(CauseWork::getCause)
                .distinct()
                .limit(MOST)
                .map(cause -> new Help("BRIEF", cause.getTitle(), CausePurposes.link(cause)))
                .toList();
    }
}
