package org.headwaters.challenges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;
import org.headwaters.platform.audit.Audit;

/**
 * Takes what somebody found out about a cause, as a suggestion for its brief; the backbone takes it in or says why not. It
 * is called inside the EJB call of the room where it was written, which has asked who may.
 */
@Published
@ApplicationScoped
public class BriefNotes {
    @Inject
    Causes causes;

    @Inject
    Briefs briefs;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * @param text at most 2,000 characters
     * @param source where it comes from, with a link or without, at most 400 characters; empty for none
     * @param organisation for which it is suggested, null for none
     */
    public void suggest(String causeReference, String text, String source, PersonId by, OrganisationId organisation) {
        var cause = causes.open(causeReference).orElseThrow(() -> new NotFound("cause"));
        briefs.keep(new BriefNote(cause, text, source, by, organisation, clock.instant()));
        audit.write("challenges.note.suggested", cause.subject(), null, text);
    }
}
