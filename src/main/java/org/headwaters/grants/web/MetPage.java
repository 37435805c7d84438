package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import org.headwaters.grants.GrantDesk;
import org.headwaters.grants.GrantMove;
import org.headwaters.grants.MeetingDays;
import org.headwaters.grants.ReportWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** Says that partners met: from when until when, and who was there. The report follows at once. */
@Page
public class MetPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private GrantDesk desk;

    @Inject
    private ReportWorkflow reports;

    private String ref;
    private GrantDesk.Seats shown;
    private LocalDate from;
    private LocalDate until;

    /** Where nobody can say so now, the grant's page tells why. */
    public String open() {
        shown = desk.seats(ref);
        from = shown.from();
        until = shown.until();
        return shown.offered().contains(GrantMove.MEET) ? null : GrantPages.GRANT.go("ref", ref);
    }

    public String meet() {
        var last = until == null ? from : until;
        reports.meet(ref, shown.version(), new MeetingDays(from, last), SentSeats.of(shown));
        Said.next("grants.met.done");
        return GrantPages.REPORT.go("ref", ref);
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
}
