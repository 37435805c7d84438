package org.headwaters.network;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.headwaters.network.CallWait.Asked;
import org.headwaters.network.CheckIn.Call;
import org.headwaters.network.UsefulResource.Useful;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.Mails;

/** The backbone rings its partners: writes down what it heard, and sends something useful, which ends it. */
@Stateless
public class CheckInWorkflow {
    @Inject
    Organisations organisations;

    @Inject
    Survivors survivors;

    @Inject
    CheckIns calls;

    @Inject
    CallWaits waits;

    @Inject
    HelpByCheckIn help;

    @Inject
    Beginnings beginnings;

    @Inject
    Signing signing;

    @Inject
    CareTrail trail;

    @Inject
    Mails mails;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    /** Writes a call down; from its day on something useful is owed within fourteen days. */
    @RolesAllowed({OFFICER, APPROVER})
    public void record(String reference, Call call) {
        var organisation = organisations.locked(partner(reference).id());
        if (!calls.openAt(organisation.id()).isEmpty()) {
            throw new Refusal("network.refused.checkIn.open");
        }
        var written = calls.add(new CheckIn(organisation, call, caller.person(), day.today()));
        trail.checkedIn(written, "RECORD", null);
    }

    /** The partner asked to be rung later; the list says so until that day. */
    @RolesAllowed({OFFICER, APPROVER})
    public void postpone(String reference, Asked asked) {
        var partner = partner(reference);
        waits.add(new CallWait(partner, asked, caller.person(), clock.instant(), day.today()));
        trail.postponed(partner, asked.until());
    }

    /** What was heard, while it is typed. */
    @RolesAllowed({OFFICER, APPROVER})
    public Kept write(long id, long seenVersion, String heard) {
        var call = calls.hold(id).asSeen(seenVersion);
        call.write(heard);
        calls.settle();
        trail.checkedIn(call, "WRITE", call.getStage());
        return new Kept(call.getVersion(), call.getHeard(), clock.instant());
    }

    /** Mails something useful to the intrapreneur; with it the conversation is over. */
    @RolesAllowed({OFFICER, APPROVER})
    public void send(long id, long seenVersion, String heard, Useful useful) {
        var call = written(id, seenVersion, heard);
        var to = signing.signers(call.getOrganisation().id()).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("network.refused.checkIn.nobody"));
        var resource = help.resource(call, useful, caller.person(), to.id());
        help.end(call, resource);
        mails.send("check-in/" + id, mail(call, resource, to));
    }

    /** Asks somebody whether it would help: the conversation is over when the answer is yes. */
    @RolesAllowed({OFFICER, APPROVER})
    public void introduce(long id, long seenVersion, String heard, long need, long offer) {
        var call = written(id, seenVersion, heard);
        var begun = beginnings.suggested(need, offer, id);
        if (!begun.getSeeker().id().equals(call.getOrganisation().id())) {
            throw new NotFound("line");
        }
        trail.checkedIn(call, "INTRODUCE", call.getStage());
    }

    private Organisation partner(String reference) {
        return survivors
                .find(reference)
                .filter(one -> Standing.PARTNERS.contains(one.getStanding()))
                .orElseThrow(() -> new NotFound("organisation"));
    }

    private CheckIn written(long id, long seenVersion, String heard) {
        var call = calls.hold(id).asSeen(seenVersion);
        if (heard == null || heard.isBlank()) {
            throw new Refusal("network.refused.checkIn.heard");
        }
        call.write(heard);
        return call;
    }

    private Mail mail(CheckIn call, UsefulResource useful, Person to) {
        var link = useful.getLink();
        var inside = link != null && link.startsWith("/");
        return new Mail(
                to.id(),
                SignerPost.text("network.mail.useful.subject", useful.getTitle()),
                SignerPost.text(
                        "network.mail.useful.body",
                        caller.name(),
                        useful.getTitle(),
                        useful.getWords() == null ? "" : useful.getWords(),
                        link == null || inside ? "" : link),
                SignerPost.text("network.mail.why.rang", call.getOrganisation().getName()),
                inside ? link : "/my");
    }

    /** What is stored of what was heard, and since when. */
    public record Kept(long version, String text, Instant at) {}
}
