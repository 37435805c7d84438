package org.headwaters.network;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/** The backbone lets a partner rest, takes it back, or lets it go; each time its people hear why. */
@Stateless
public class MembershipWorkflow {
    @Inject
    Organisations organisations;

    @Inject
    Standings standings;

    @Inject
    SignerPost post;

    /** It rests: nobody asks anything new of it. */
    @RolesAllowed({OFFICER, APPROVER})
    public void pause(String reference, String why) {
        move(reference, StandingMove.PAUSE, why);
    }

    /** It is back; only with an accepted commitment. */
    @RolesAllowed({OFFICER, APPROVER})
    public void takeBack(String reference, String why) {
        move(reference, StandingMove.RETURN, why);
    }

    /** It leaves the network and becomes one of its alumni. */
    @RolesAllowed({OFFICER, APPROVER})
    public void letGo(String reference, String why) {
        move(reference, StandingMove.LEAVE, why);
    }

    private void move(String reference, StandingMove move, String why) {
        var reason = Typed.remark(why);
        if (reason == null) {
            throw new Refusal("network.refused.standing.why");
        }
        var found = organisations.byReference(reference).orElseThrow(() -> new NotFound("organisation"));
        var organisation = organisations.locked(found.id());
        standings.make(organisation, move, reason);
        post.tell(
                organisation,
                "standing/" + organisation.getId() + "/" + organisation.getVersion(),
                "network.mail.standing." + move,
                "/my",
                organisation.getName(),
                reason);
    }
}
