package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import org.headwaters.grants.GrantDesk;
import org.headwaters.grants.MeetingDays;

/** What pages share that ask when partners meet, and who of them. */
public abstract class MeetingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private GrantDesk desk;

    private String ref;
    private GrantDesk.Seats shown;
    private LocalDate from;
    private LocalDate until;

    void read() {
        shown = desk.seats(ref);
        from = shown.from();
        until = shown.until();
    }

    /** Without a last day it is one day. */
    MeetingDays days() {
        return new MeetingDays(from, until == null ? from : until);
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

    public GrantDesk.Seats getShown() {
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
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
