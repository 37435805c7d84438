package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.util.Map;
import org.headwaters.grants.AgreementWorkflow;
import org.headwaters.grants.GrantMove;
import org.headwaters.platform.Money;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** Changes one thing about a grant, with a reason: its days, its people, its amount, or whether it goes on. */
@Page
public class AmendPage extends MeetingForm {
    private static final long serialVersionUID = 1L;
    private static final Map<String, GrantMove> KNOWN = Map.of(
            "days", GrantMove.MOVE_DATES,
            "people", GrantMove.CHANGE_PEOPLE,
            "amount", GrantMove.LOWER,
            "keep", GrantMove.KEEP_GOING,
            "cancel", GrantMove.CANCEL);

    @Inject
    private AgreementWorkflow agreement;

    private String what;
    private Money amount;
    private String reason;

    /** What cannot be changed now, or not by this reader, leads back to the grant. */
    public String open() {
        if (!KNOWN.containsKey(what)) {
            throw new NotFound("change");
        }
        read();
        return getShown().offered().contains(KNOWN.get(what)) ? null : GrantPages.GRANT.go("ref", getRef());
    }

    public String change() {
        var version = getShown().version();
        switch (what) {
            case "days" -> agreement.moveDates(getRef(), version, days(), reason);
            case "people" -> agreement.changePeople(getRef(), version, SentSeats.of(getShown()), reason);
            case "amount" -> agreement.lower(getRef(), version, amount, reason);
            case "keep" -> agreement.keepGoing(getRef(), version, reason);
            default -> agreement.cancel(getRef(), version, reason);
        }
        Said.next("grants.amend.done." + what);
        return GrantPages.GRANT.go("ref", getRef());
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
