package org.headwaters.challenges;

import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.text.Typed;

/** A partner's own people say what it works on, change it and take it back; nobody says it for another partner. */
@Stateless
public class WorkWorkflow {
    private static final int LONGEST = 200;

    @Inject
    MapDoor door;

    @Inject
    Causes causes;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * @param organisation reference of one for which the caller acts
     * @param what with what, in a line of at most 200 characters
     */
    @RolesAllowed(PARTNER)
    public void tag(String reference, String organisation, CauseWork.Depth depth, String what) {
        var own = door.own(organisation);
        var line = Typed.line(what, LONGEST).strip();
        if (line.isEmpty() || depth == null) {
            throw new Refusal(depth == null ? "challenges.refused.depth" : "challenges.refused.what");
        }
        var cause = causes.hold(door.live(reference));
        var known = causes.work(cause, own);
        var before = known.filter(work -> !work.isEnded()).map(CauseWork::said).orElse(null);
        known.ifPresentOrElse(work -> work.say(depth, line), () -> causes.keep(new CauseWork(cause, own, depth, line)));
        audit.write("challenges.tagged", cause.subject(), before, depth + ": " + line + " (" + organisation + ")");
    }

    /** It does not work on it any more; that it did stays in the trail. */
    @RolesAllowed(PARTNER)
    public void untag(String reference, String organisation) {
        var own = door.own(organisation);
        var cause = causes.hold(door.reads(reference));
        var work = causes.work(cause, own).filter(one -> !one.isEnded()).orElseThrow(() -> new NotFound("work"));
        work.end(clock.instant());
        audit.write("challenges.untagged", cause.subject(), work.said() + " (" + organisation + ")", null);
    }
}
