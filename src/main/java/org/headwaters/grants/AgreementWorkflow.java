package org.headwaters.grants;

import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.Collection;
import org.headwaters.funds.Funds;
import org.headwaters.funds.Payments;
import org.headwaters.platform.Money;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Refusal;

/**
 * What partners and the network agree on after an award was told: every partner agrees to the terms, and they change only
 * by a move with a reason. The amount never rises. What is taken off it, or left unpaid when it is cancelled, is free
 * again in its fund; money that is on its way to the bank is not touched.
 */
@Stateless
@Interceptors(NotesRefusals.class)
public class AgreementWorkflow {
    @Inject
    GrantDoor door;

    @Inject
    Attendance attendance;

    @Inject
    Funds funds;

    @Inject
    Payments payments;

    @Inject
    NetworkDay day;

    @Inject
    Event<LifeEvent> events;

    /**
     * AGREE: for those of its partners that the caller acts for.
     *
     * @param seenVersion the version of the terms that were read
     */
    @RolesAllowed(PARTNER)
    public void agree(String reference, long seenVersion) {
        var grant = door.ours(reference, seenVersion);
        var act = door.act(Who.APPLICANT);
        grant.check(GrantMove.AGREE, act);
        for (var partner : grant.of(door.actingFor())) {
            if (grant.getStage() == GrantStage.OFFERED) {
                grant.agree(partner.getOrganisation(), act).ifPresent(events::fire);
            }
        }
    }

    /** MOVE_DATES: by a partner, or by an officer whom one has written to. */
    @RolesAllowed({PARTNER, OFFICER})
    public void moveDates(String reference, long seenVersion, MeetingDays days, String reason) {
        var as = door.sideOf(reference);
        var grant = door.either(reference, seenVersion, as);
        var near = days.requireNear(day.of(grant.getDates().getToldAt()));
        events.fire(grant.moveDates(near, reason, door.act(as)));
    }

    /** CHANGE_PEOPLE: who is to meet, partner by partner; whoever is not named does not come. */
    @RolesAllowed({PARTNER, OFFICER})
    public void changePeople(String reference, long seenVersion, Collection<Present> there, String reason) {
        var as = door.sideOf(reference);
        var grant = door.either(reference, seenVersion, as);
        events.fire(grant.changePeople(attendance.of(grant, there), reason, door.act(as)));
    }

    /** LOWER: less money, agreed to anew by every partner. */
    @RolesAllowed(OFFICER)
    public void lower(String reference, long seenVersion, Money amount, String reason) {
        takePaymentBack(reference);
        var grant = door.theirs(reference, seenVersion);
        var event = grant.lower(amount, reason, door.act(Who.OFFICER));
        funds.lower(event.step().subject(), amount);
        events.fire(event);
    }

    /** ASK_CANCEL: a partner says why it will not be. */
    @RolesAllowed(PARTNER)
    public void askCancel(String reference, long seenVersion, String reason) {
        events.fire(door.ours(reference, seenVersion).askCancel(reason, door.act(Who.APPLICANT)));
    }

    /** KEEP_GOING: although a partner asked to end it; every partner reads why. */
    @RolesAllowed(OFFICER)
    public void keepGoing(String reference, long seenVersion, String reason) {
        events.fire(door.theirs(reference, seenVersion).keepGoing(reason, door.act(Who.OFFICER)));
    }

    /** CANCEL: {@link Refusal} while the money is on its way to the bank. */
    @RolesAllowed(OFFICER)
    public void cancel(String reference, long seenVersion, String reason) {
        takePaymentBack(reference);
        var event = door.theirs(reference, seenVersion).cancel(reason, door.act(Who.OFFICER));
        funds.uncommit(event.step().subject());
        events.fire(event);
    }

    /**
     * First of all: whoever settles a payment holds its row before the case's, and two who held them crosswise would wait
     * for each other.
     */
    private void takePaymentBack(String reference) {
        payments.withdraw(door.subjectOf(reference));
    }
}
