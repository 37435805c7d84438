package org.headwaters.grants.web;

import jakarta.inject.Inject;
import org.headwaters.grants.GrantMove;
import org.headwaters.grants.ReportWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** Says that partners met: from when until when, and who was there. The report follows at once. */
@Page
public class MetPage extends MeetingForm {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReportWorkflow reports;

    /** Where nobody can say so now, the grant's page tells why. */
    public String open() {
        read();
        return getShown().offered().contains(GrantMove.MEET) ? null : GrantPages.GRANT.go("ref", getRef());
    }

    public String meet() {
        reports.meet(getRef(), getShown().version(), days(), SentSeats.of(getShown()));
        Said.next("grants.met.done");
        return GrantPages.REPORT.go("ref", getRef());
    }
}
