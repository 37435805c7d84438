package org.headwaters.fellowships.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.headwaters.fellowships.FeedbackFrom;
import org.headwaters.fellowships.NewAsk;
import org.headwaters.platform.PersonId;

/** What somebody types who asks for feedback. */
public class TypedAsk implements Serializable {
    private static final long serialVersionUID = 1L;

    private long expert;
    private String called;
    private String email;
    private boolean minor;
    private long prototype;
    private String note;
    private LocalDate until;

    NewAsk of(FeedbackFrom from, LocalDate today) {
        var days = until == null ? 0 : (int) ChronoUnit.DAYS.between(today, until);
        return new NewAsk(from, called, expert == 0 ? null : new PersonId(expert), email, minor, prototype, note, days);
    }

    public long getExpert() {
        return expert;
    }

    public void setExpert(long expert) {
        this.expert = expert;
    }

    public String getCalled() {
        return called;
    }

    public void setCalled(String called) {
        this.called = called;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isMinor() {
        return minor;
    }

    public void setMinor(boolean minor) {
        this.minor = minor;
    }

    public long getPrototype() {
        return prototype;
    }

    public void setPrototype(long prototype) {
        this.prototype = prototype;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
