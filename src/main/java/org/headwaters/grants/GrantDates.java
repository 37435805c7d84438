package org.headwaters.grants;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** When each thing happened to a grant, and on which days its partners meet or met. */
@Embeddable
public class GrantDates {
    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "told_year")
    private int toldYear;

    @Column(name = "meeting_from")
    private LocalDate meetingFrom;

    @Column(name = "meeting_until")
    private LocalDate meetingUntil;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "paid_at")
    private Instant paidAt;

    @Column(name = "not_paid_at")
    private Instant notPaidAt;

    @Column(name = "not_paid_why")
    private String notPaidWhy;

    @Column(name = "met_at")
    private Instant metAt;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected GrantDates() {}

    /** @param year of it, by the network's calendar */
    GrantDates(Instant told, int year) {
        tell(told, year);
    }

    void year(int told) {
        toldYear = told;
    }

    /** Told anew, after its decision was corrected. */
    final void tell(Instant told, int year) {
        toldAt = told;
        toldYear = year;
        cancelledAt = null;
        changedAt = told;
    }

    void meet(MeetingDays days, Instant at) {
        meetingFrom = days.from();
        meetingUntil = days.until();
        changed(at);
    }

    /** Something that everybody may read is another from now on. */
    void changed(Instant at) {
        changedAt = at;
    }

    void met(MeetingDays days, Instant said) {
        meet(days, said);
        metAt = said;
    }

    void accepted(Instant at) {
        acceptedAt = at;
    }

    void paid(Instant at) {
        paidAt = at;
        notPaidWhy = null;
    }

    /** @param cameBack whether it had been sent before */
    void notPaid(String why, boolean cameBack, Instant at) {
        paidAt = cameBack ? null : paidAt;
        notPaidAt = at;
        notPaidWhy = why;
    }

    /** Whether this word of the bank was heard before. */
    boolean isNotPaidAt(Instant at) {
        return at.equals(notPaidAt);
    }

    void reported(Instant at) {
        reportedAt = at;
    }

    void closed(Instant at) {
        closedAt = at;
        changed(at);
    }

    void cancelled(Instant at) {
        cancelledAt = at;
        changed(at);
    }

    public Instant getToldAt() {
        return toldAt;
    }

    public int getToldYear() {
        return toldYear;
    }

    /** Null while nobody has said when they meet. */
    public LocalDate getMeetingFrom() {
        return meetingFrom;
    }

    public LocalDate getMeetingUntil() {
        return meetingUntil;
    }

    public Instant getAcceptedAt() {
        return acceptedAt;
    }

    /** Null before it was sent, and after it came back until it is sent again. */
    public Instant getPaidAt() {
        return paidAt;
    }

    /** Since when its partners could say when they meet: the money is out, or else all have agreed; null before. */
    Instant freeToMeetSince() {
        return paidAt == null ? acceptedAt : paidAt;
    }

    /** Why the bank could not deliver it the last time; null before, and once it is sent. */
    public String getNotPaidWhy() {
        return notPaidWhy;
    }

    /** When it was said that they had met. */
    public Instant getMetAt() {
        return metAt;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public Instant getCancelledAt() {
        return cancelledAt;
    }

    /** When something of it changed that everybody may read. */
    public Instant getChangedAt() {
        return changedAt;
    }
}
