package org.headwaters.challenges;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.text.Typed;

/** What stands on the map: anybody of the network suggests, officers decide, word, retire and bring back. */
@Stateless
public class CauseWorkflow {
    /** Why something is suggested, declined or taken down: so much room is there for it. */
    static final int LONGEST_WHY = 1000;

    @Inject
    MapDoor door;

    @Inject
    Causes causes;

    @Inject
    CauseWriting writing;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Its reference; the suggestion is read by whoever made it and by the backbone. */
    @RolesAllowed({PARTNER, OFFICER, APPROVER})
    public String suggest(CauseWords words, String why) {
        var organisation = door.suggestsFor();
        var reason = Typed.remark(why, LONGEST_WHY);
        if (reason == null) {
            throw new Refusal("challenges.refused.why");
        }
        var text = writing.checked(words, null);
        var cause = Cause.suggested(
                writing.reference(text.title()), text, reason, caller.person(), organisation, clock.instant());
        causes.keep(cause);
        audit.write("challenges.suggested", cause.subject(), null, text.title() + "; " + reason);
        return cause.getReference();
    }

    /** Puts one on the map at once; its reference. */
    @RolesAllowed(OFFICER)
    public String add(CauseWords words) {
        var text = writing.checked(words, null);
        var cause = Cause.live(writing.reference(text.title()), text);
        causes.keep(cause);
        audit.write("challenges.added", cause.subject(), null, CauseWriting.said(text));
        return cause.getReference();
    }

    @RolesAllowed(OFFICER)
    public void edit(String reference, long seenVersion, CauseWords words) {
        var cause = door.hold(reference);
        cause.requireSeenAs(seenVersion);
        var before = CauseWriting.said(cause.text());
        cause.write(writing.checked(words, cause));
        audit.write("challenges.edited", cause.subject(), before, CauseWriting.said(cause.text()));
    }

    @RolesAllowed(OFFICER)
    public void takeLive(String reference, long seenVersion) {
        make(CauseMove.TAKE_LIVE, reference, seenVersion, null, null);
    }

    @RolesAllowed(OFFICER)
    public void decline(String reference, long seenVersion, String why) {
        make(CauseMove.DECLINE, reference, seenVersion, why, null);
    }

    /** @param instead reference of the cause that stands in its place; empty for none */
    @RolesAllowed(OFFICER)
    public void retire(String reference, long seenVersion, String why, String instead) {
        var other = instead == null || instead.isBlank() ? null : door.reads(instead);
        make(CauseMove.RETIRE, reference, seenVersion, why, other);
    }

    @RolesAllowed(OFFICER)
    public void bringBack(String reference, long seenVersion) {
        make(CauseMove.BRING_BACK, reference, seenVersion, null, null);
    }

    private void make(CauseMove move, String reference, long seenVersion, String why, Cause instead) {
        var cause = door.hold(reference);
        cause.requireSeenAs(seenVersion);
        writing.make(cause, move, Typed.remark(why, LONGEST_WHY), instead);
    }
}
