package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.headwaters.platform.mail.NoticeKind;

/** Lets partners and officers hear what happened to a grant and what waits for them, in the transaction of the move. */
@ApplicationScoped
class WhenGrantsMove {
    @Inject
    Grants grants;

    @Inject
    GrantPost post;

    void offered(@Observes LifeEvent.Offered event) {
        partners(event.step(), "offered", NoticeKind.ASKED_OF_ME, Address.GRANT);
    }

    void accepted(@Observes LifeEvent.Accepted event) {
        partners(event.step(), "accepted", NoticeKind.PROGRESS, Address.GRANT);
    }

    /** A lower amount waits for every partner's word; other dates and people only want to be known. */
    void amended(@Observes LifeEvent.Amended event) {
        var lowered = event.step().move() == GrantMove.LOWER;
        var kind = lowered ? NoticeKind.ASKED_OF_ME : NoticeKind.PROGRESS;
        partners(event.step(), lowered ? "lowered" : "amended", kind, Address.GRANT);
    }

    void paid(@Observes LifeEvent.Paid event) {
        var page = event.step().move() == GrantMove.PAY ? Address.MET : Address.GRANT;
        partners(event.step(), event.step().move() == GrantMove.PAY ? "paid" : "paidAgain", NoticeKind.PROGRESS, page);
    }

    /** A try that failed before is the desk's; money that had been sent and came back is its partners' too. */
    void notPaid(@Observes LifeEvent.NotPaid event) {
        var step = event.step();
        var form = step.to() == GrantStage.CANCELLED ? "returned" : event.cameBack() ? "bounced" : "notSent";
        if (event.cameBack() && step.to() != GrantStage.CANCELLED) {
            partners(step, "cameBack", NoticeKind.PROGRESS, Address.GRANT);
        }
        post.tellOfficer(grants.get(step.reference()), form, cause(form, step), NoticeKind.PROGRESS, step.reason());
    }

    void met(@Observes LifeEvent.Met event) {
        if (event.step().from() != GrantStage.MET) {
            partners(event.step(), "met", NoticeKind.PROGRESS, Address.REPORT);
        }
    }

    void reported(@Observes LifeEvent.Reported event) {
        var grant = grants.get(event.step().reference());
        post.tellOfficer(grant, "reported", cause("reported", event.step()), NoticeKind.ASKED_OF_ME, "");
        if (grant.getReport().getPublicLine() != null) {
            var line = grant.getReport().getPublicLine();
            var who = event.step().who();
            post.tellPartners(
                    grant, "line", cause("line", event.step()), NoticeKind.ASKED_OF_ME, Address.GRANT, who, line);
        }
    }

    void moreAsked(@Observes LifeEvent.MoreAsked event) {
        partners(event.step(), "moreAsked", NoticeKind.ASKED_OF_ME, Address.REPORT);
    }

    void closed(@Observes LifeEvent.Closed event) {
        partners(event.step(), "closed", NoticeKind.PROGRESS, Address.GRANT);
    }

    void cancelAsked(@Observes LifeEvent.CancelAsked event) {
        var step = event.step();
        var grant = grants.get(step.reference());
        post.tellOfficer(grant, "cancelAsked", cause("cancelAsked", step), NoticeKind.ASKED_OF_ME, step.reason());
    }

    void keptGoing(@Observes LifeEvent.KeptGoing event) {
        partners(event.step(), "keptGoing", NoticeKind.PROGRESS, Address.GRANT);
    }

    /** A grant whose decision was corrected is not told apart: the letter that is taken back says so. */
    void cancelled(@Observes LifeEvent.Cancelled event) {
        if (event.step().move() == GrantMove.CANCEL) {
            partners(event.step(), "cancelled", NoticeKind.LETTER, Address.GRANT);
        }
    }

    private void partners(LifeStep step, String form, NoticeKind kind, Address page) {
        var but = step.move() == null || step.move() == GrantMove.OFFER_AGAIN ? null : step.who();
        post.tellPartners(grants.get(step.reference()), form, cause(form, step), kind, page, but, step.reason());
    }

    /** The instant makes it unique: dates may be moved to and fro. */
    private static String cause(String form, LifeStep step) {
        return form + "/" + step.at().toEpochMilli();
    }
}
