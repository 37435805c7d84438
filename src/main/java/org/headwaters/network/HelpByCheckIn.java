package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.headwaters.network.UsefulResource.Kind;
import org.headwaters.network.UsefulResource.Useful;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;

/** Sends what helps after a conversation, and ends the conversation with it, in time or late. */
@ApplicationScoped
class HelpByCheckIn {
    @Inject
    CheckIns calls;

    @Inject
    Signing signing;

    @Inject
    CareTrail trail;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    /** An introduction that came from a conversation helps from the moment at which the giver said yes. */
    void offered(Introduction one) {
        if (one.getCheckIn() == null) {
            return;
        }
        var call = calls.hold(one.getCheckIn());
        var to = signing.signers(one.getSeeker().id()).stream().findFirst();
        if (call.getStage() == CheckInStage.OPEN && to.isPresent()) {
            var useful = new Useful(Kind.INTRODUCTION, one.getGiver().getName(), Address.INTRODUCTIONS.path(), null);
            end(call, new UsefulResource(call, useful, call.getBy(), to.get().id(), clock.instant()));
        }
    }

    /** It went out: the conversation is over. */
    void end(CheckIn call, UsefulResource useful) {
        var before = call.getStage();
        call.sent(useful);
        if (call.isHelpedInTime(day.zone())) {
            call.close(clock.instant(), day.zone());
        } else {
            call.closeLate(clock.instant(), day.zone());
        }
        calls.settle();
        trail.checkedIn(call, "SEND", before);
    }

    UsefulResource resource(CheckIn call, Useful useful, PersonId by, PersonId to) {
        return new UsefulResource(call, useful, by, to, clock.instant());
    }
}
