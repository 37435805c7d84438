package org.headwaters.grants;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.Set;
import org.headwaters.funds.Funds;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Money;
import org.headwaters.reviews.Reviews;

/**
 * Takes an application from submission to a decision: screened and read by officers, recommended by one of them,
 * decided by somebody else. Money is set aside with the recommendation and promised with the award, or the move is
 * refused; every decision is born with its letter, and none of them tells anything.
 */
@Stateless
@Interceptors(NotesRefusals.class)
public class DecideWorkflow {
    @Inject
    StaffDoor door;

    @Inject
    LetterDrafts drafts;

    @Inject
    Letters letters;

    @Inject
    Wordings wordings;

    @Inject
    LetterPost post;

    @Inject
    FastLane lane;

    @Inject
    Funds funds;

    @Inject
    Reviews reviews;

    @Inject
    Event<GrantEvent> events;

    @Inject
    Caller caller;

    /** It is eligible and somebody has it in hand: the first human word. */
    @RolesAllowed(OFFICER)
    public void takeUp(String reference, long seenVersion) {
        events.fire(door.seen(reference, seenVersion).takeUp(door.act(Who.OFFICER)));
    }

    /**
     * Gives it back to its applicants until they answer.
     *
     * @param missing what is missing, in a sentence that they read
     * @param questions codes of the questions that they may answer anew, none for all
     */
    @RolesAllowed(OFFICER)
    public void giveBack(String reference, long seenVersion, String missing, Set<String> questions) {
        var application = door.seen(reference, seenVersion);
        events.fire(application.giveBack(missing, questions, door.act(Who.OFFICER)));
    }

    /** Proposes a decision to whoever approves. An award needs its reviews, and the money is set aside for it. */
    @RolesAllowed(OFFICER)
    public void recommend(String reference, long seenVersion, Recommend proposal) {
        var application = door.seen(reference, seenVersion);
        var why = wordings.chosen(application.getCall(), proposal.reasons());
        var event = application.recommend(
                proposal.verdict(), proposal.amount(), why, proposal.note(), door.act(Who.OFFICER));
        if (proposal.verdict() == Verdict.AWARD) {
            lane.requireReviews(application);
            funds.reserve(application.getCall().getPool(), GrantCase.subject(application), proposal.amount());
        } else {
            lane.leave(application, OffLane.DECLINE_PROPOSED, caller.person(), OFFICER);
        }
        events.fire(event);
    }

    /** Awards at most what was recommended, while its reviews are in; never by whoever recommended it. */
    @RolesAllowed(APPROVER)
    public void award(String reference, long seenVersion, Money amount) {
        var application = door.seen(reference, seenVersion);
        var event = application.award(amount, door.act(Who.APPROVER));
        lane.requireReviews(application);
        funds.commit(GrantCase.subject(application), amount);
        decided(application, event);
    }

    /**
     * In the fast lane only what was recommended is decided: whoever disagrees sends it back, and more people read it.
     *
     * @param reasons needed against a recommended award, otherwise the recommendation's stand
     */
    @RolesAllowed(APPROVER)
    public void decline(String reference, long seenVersion, Set<String> reasons) {
        var application = door.seen(reference, seenVersion);
        var event = application.decline(wordings.chosen(application.getCall(), reasons), door.act(Who.APPROVER));
        funds.release(GrantCase.subject(application));
        decided(application, event);
    }

    /** Takes the recommendation off the table; the money that was set aside is free again. */
    @RolesAllowed(APPROVER)
    public void sendBack(String reference, long seenVersion, String reason) {
        var application = door.seen(reference, seenVersion);
        var event = application.sendBack(reason, door.act(Who.APPROVER));
        lane.leave(application, OffLane.SENT_BACK, caller.person(), APPROVER);
        funds.release(GrantCase.subject(application));
        events.fire(event);
    }

    /** Takes a decision back, with a reason; its letter is void and both stay in the history. */
    @RolesAllowed(APPROVER)
    public void correct(String reference, long seenVersion, String reason) {
        var application = door.seen(reference, seenVersion);
        var event = application.correct(reason, door.act(Who.APPROVER));
        lane.leave(application, OffLane.CORRECTED, caller.person(), APPROVER);
        funds.uncommit(GrantCase.subject(application));
        letters.standing(application).ifPresent(letter -> {
            letter.takeBack();
            post.takenBack(letter);
        });
        events.fire(event);
    }

    private void decided(Application application, GrantEvent event) {
        letters.add(drafts.draft(application));
        reviews.releaseAll(
                GrantCase.subject(application), caller.person(), APPROVER, post.text("grants.released.decided"));
        events.fire(event);
    }
}
