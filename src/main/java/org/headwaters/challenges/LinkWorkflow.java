package org.headwaters.challenges;

import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.audit.Audit;

/** Officers draw what drives what: once between two causes each way, and never from a cause to itself. */
@Stateless
public class LinkWorkflow {
    @Inject
    MapDoor door;

    @Inject
    Causes causes;

    @Inject
    Links links;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @param note how the one drives the other; may be empty */
    @RolesAllowed(OFFICER)
    public void draw(
            String fromReference,
            String toReference,
            CauseLink.Polarity polarity,
            CauseLink.Strength strength,
            String note) {
        var from = causes.hold(door.live(fromReference));
        var to = door.live(toReference);
        if (from.equals(to)) {
            throw new Refusal("challenges.refused.drive.self");
        }
        var known = links.between(from, to);
        if (known.filter(link -> !link.isEnded()).isPresent()) {
            throw new Refusal("challenges.refused.drive.twice");
        }
        var link = known.orElseGet(() -> new CauseLink(from, to, polarity, strength, note));
        link.say(polarity, strength, note);
        links.keep(link);
        audit.write("challenges.linked", from.subject(), null, link.said());
    }

    @RolesAllowed(OFFICER)
    public void change(
            String reference,
            long id,
            long seenVersion,
            CauseLink.Polarity polarity,
            CauseLink.Strength strength,
            String note) {
        var link = seen(reference, id, seenVersion);
        var before = link.said();
        link.say(polarity, strength, note);
        audit.write("challenges.linked", link.getFrom().subject(), before, link.said());
    }

    @RolesAllowed(OFFICER)
    public void takeOut(String reference, long id, long seenVersion) {
        var link = seen(reference, id, seenVersion);
        link.end(clock.instant());
        audit.write("challenges.unlinked", link.getFrom().subject(), link.said(), null);
    }

    private CauseLink seen(String reference, long id, long seenVersion) {
        var link = links.get(door.reads(reference), id);
        link.requireSeenAs(seenVersion);
        return link;
    }
}
