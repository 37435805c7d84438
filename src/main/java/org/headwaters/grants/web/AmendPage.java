package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.headwaters.grants.AgreementWorkflow;
import org.headwaters.grants.GrantDesk;
import org.headwaters.grants.GrantMove;
import org.headwaters.grants.MeetingDays;
import org.headwaters.platform.Money;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** Changes one thing about a grant, with a reason: its days, its people, its amount, or whether it goes on. */
@Page
public class AmendPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, GrantMove> KNOWN = Map.of(
            "days", GrantMove.MOVE_DATES,
            "people", GrantMove.CHANGE_PEOPLE,
            "amount", GrantMove.LOWER,
            "keep", GrantMove.KEEP_GOING,
            "cancel", GrantMove.CANCEL);

    @Inject
    private GrantDesk desk;

    @Inject
    private AgreementWorkflow agreement;

    private String ref;
    private String what;
    private GrantDesk.Seats shown;
    private LocalDate from;
    private LocalDate until;
    private Money amount;
    private String reason;

    /** What cannot be changed now, or not by this reader, leads back to the grant. */
    public String open() {
        if (!KNOWN.containsKey(what)) {
            throw new NotFound("change");
        }
        shown = desk.seats(ref);
        from = shown.from();
        until = shown.until();
        return shown.offered().contains(KNOWN.get(what)) ? null : GrantPages.GRANT.go("ref", ref);
    }

    public String change() {
        switch (what) {
            case "days" ->
                agreement.moveDates(ref, shown.version(), new MeetingDays(from, until == null ? from : until), reason);
            case "people" -> agreement.changePeople(ref, shown.version(), SentSeats.of(shown), reason);
            case "amount" -> agreement.lower(ref, shown.version(), amount, reason);
            case "keep" -> agreement.keepGoing(ref, shown.version(), reason);
            default -> agreement.cancel(ref, shown.version(), reason);
        }
        Said.next("grants.amend.done." + what);
        return GrantPages.GRANT.go("ref", ref);
    }

    public boolean isTicked(GrantDesk.SeatsOf partner, GrantDesk.Chair chair) {
        return SentSeats.isTicked(partner, chair);
    }

    public String others(GrantDesk.SeatsOf partner) {
        return SentSeats.typed(partner);
    }

    public String name(GrantDesk.SeatsOf partner, GrantDesk.Chair chair) {
        return SentSeats.name(partner, chair.person());
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public GrantDesk.Seats getShown() {
        return shown;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
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
