package org.headwaters.network;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.headwaters.network.Introduction.Pair;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;

/** Brings two partners together when both say yes: asked for by one of them, or suggested by the backbone. */
@Stateless
public class IntroductionWorkflow {
    @Inject
    Survivors survivors;

    @Inject
    Introductions introductions;

    @Inject
    Beginnings beginnings;

    @Inject
    IntroductionPost post;

    @Inject
    HelpByCheckIn help;

    @Inject
    Signing signing;

    @Inject
    CareTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * A partner asks to be introduced to another one, and has said yes by that.
     *
     * @param seeker the reference of the organisation that the caller speaks for
     * @param offer which line of what the giver gives, null for none in particular
     * @param why read by the giver only when both have said yes
     */
    @RolesAllowed(PARTNER)
    public void ask(String seeker, String giver, Long offer, String why) {
        var asks = signing.requireSigner(get(seeker));
        var asked = get(giver);
        if (!Standing.PARTNERS.contains(asked.getStanding())) {
            throw new NotFound("organisation");
        }
        var line = beginnings.offer(asked, offer);
        var pair = new Pair(
                asks,
                asked,
                line == null ? null : line.getCompetence(),
                why == null ? "" : why,
                line == null ? "" : line.getWords());
        var begun = introductions.add(Introduction.asked(pair, caller.person(), clock.instant()));
        trail.introduced(begun, "ASK", null);
        post.giverAsked(begun);
    }

    /** The backbone lays a line that one partner looks for beside a line that another gives; the giver is asked. */
    @RolesAllowed({OFFICER, APPROVER})
    public void suggest(long need, long offer) {
        beginnings.suggested(need, offer, null);
    }

    /** Whoever speaks for the side whose turn it is says yes. */
    @RolesAllowed(PARTNER)
    public void agree(long id, long seenVersion) {
        var one = mine(id, seenVersion);
        var before = one.getStage();
        if (one.waitsForGiver()) {
            one.giverAgrees(caller.person(), clock.instant());
        } else {
            one.seekerAgrees(caller.person(), clock.instant());
        }
        introductions.settle();
        trail.introduced(one, "AGREE", before);
        if (one.getStage() == IntroductionStage.MADE) {
            post.made(one);
        } else {
            help.offered(one);
            post.seekerAsked(one);
        }
    }

    /** Whoever speaks for the side whose turn it is says no. The other one hears of it only where it knew. */
    @RolesAllowed(PARTNER)
    public void decline(long id, long seenVersion) {
        var one = mine(id, seenVersion);
        var before = one.getStage();
        one.decline(clock.instant());
        introductions.settle();
        trail.introduced(one, "DECLINE", before);
        post.over(one, before);
    }

    /** The backbone takes it back, or the partner that asked for it. */
    @RolesAllowed({PARTNER, OFFICER, APPROVER})
    public void withdraw(long id, long seenVersion) {
        var one = introductions.get(id);
        var hand = signing.hand();
        var asker = one.getOrigin() == Introduction.Origin.ASKED && hand.signs(one.getSeeker());
        if (!hand.backbone() && !asker) {
            throw new NotFound("introduction");
        }
        one.asSeen(seenVersion);
        var before = one.getStage();
        one.withdraw(clock.instant());
        introductions.settle();
        trail.introduced(one, "WITHDRAW", before);
    }

    /** For whoever has nothing to do with it there is none; for whoever has, it may be the other side's turn. */
    private Introduction mine(long id, long seenVersion) {
        var one = introductions.get(id);
        var hand = signing.hand();
        var known = hand.signs(one.getGiver()) || hand.signs(one.getSeeker()) && one.isKnownToSeeker();
        if (!known) {
            throw new NotFound("introduction");
        }
        one.asSeen(seenVersion);
        if (one.waitsFor() == null || !hand.signs(one.waitsFor())) {
            throw new Refusal("network.refused.introduction.turn");
        }
        return one;
    }

    private Organisation get(String reference) {
        return survivors.find(reference).orElseThrow(() -> new NotFound("organisation"));
    }
}
