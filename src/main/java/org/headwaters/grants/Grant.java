package org.headwaters.grants;

import static jakarta.persistence.CascadeType.ALL;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;

/**
 * An award after its letter was told: agreed to, paid, met for, reported. It has its application's reference and people,
 * since it is the same case. Its verbs are package-private, {@link #make} is the only line that changes its stage, and
 * the amount never rises: more money is a new decision.
 */
@Entity
@Table(name = "grants")
public class Grant extends Granted {
    @Column(name = "reported_by")
    private Long reportedBy;

    @Column(name = "closed_by")
    private Long closedBy;

    @Column(name = "cancel_asked")
    private String cancelAsked;

    @Column(name = "more_asked")
    private String moreAsked;

    @OneToMany(mappedBy = "grant", cascade = ALL, orphanRemoval = true)
    private List<GrantReminder> reminders = new ArrayList<>();

    protected Grant() {}

    /**
     * The terms of an award that was just told.
     *
     * @param year in which it was told, by the network's calendar
     * @param words its title, partners and places, as they are searched for
     */
    Grant(Application told, int year, String words) {
        super(told, year, words);
    }

    LifeEvent.Offered offered(Act act) {
        return new LifeEvent.Offered(step(null, null, null, null, act), getAmount());
    }

    /** OFFER_AGAIN: the decision was corrected, made anew and told anew; what changed in the application meanwhile counts. */
    LifeEvent.Offered offerAgain(int year, String words, Act act) {
        var step = make(GrantMove.OFFER_AGAIN, act, null, null);
        offer(year, words);
        getPartners().forEach(GrantPartner::askAgain);
        return new LifeEvent.Offered(step, getAmount());
    }

    /** AGREE, or ACCEPT for the last one; a second click of the same partner changes nothing. */
    Optional<LifeEvent> agree(OrganisationId organisation, Act act) {
        check(GrantMove.AGREE, act);
        var partner = partner(organisation);
        if (partner.isAgreed()) {
            return Optional.empty();
        }
        partner.agree(act);
        if (!isAgreedByAll()) {
            return Optional.of(new LifeEvent.Agreed(
                    make(GrantMove.AGREE, act, null, getTerms().toString()), organisation));
        }
        var step = make(GrantMove.ACCEPT, act, null, getTerms().toString());
        getDates().accepted(act.at());
        getApplication().accept(act.at());
        return Optional.of(new LifeEvent.Accepted(
                step, organisation, getAmount(), getPayee(), getCall().getPool()));
    }

    /** MOVE_DATES: when they are to meet, and so when the report is due. */
    LifeEvent.Amended moveDates(MeetingDays days, String reason, Act act) {
        check(GrantMove.MOVE_DATES, act);
        var step = make(GrantMove.MOVE_DATES, act, Handled.why(reason), days.toString());
        getDates().meet(days, act.at());
        return new LifeEvent.Amended(step);
    }

    /** CHANGE_PEOPLE: who is to meet. */
    LifeEvent.Amended changePeople(Map<OrganisationId, Present> there, String reason, Act act) {
        check(GrantMove.CHANGE_PEOPLE, act);
        var why = Handled.why(reason);
        seat(there);
        return new LifeEvent.Amended(make(GrantMove.CHANGE_PEOPLE, act, why, counted()));
    }

    /** LOWER: less than it was; every partner agrees again, since each agreed to an amount. */
    LifeEvent.Amended lower(Money amount, String reason, Act act) {
        check(GrantMove.LOWER, act);
        var why = Handled.why(reason);
        if (amount == null || amount.minor() <= 0 || !getAmount().isMoreThan(amount)) {
            throw new Refusal("grants.refused.grant.up", getAmount());
        }
        var step = make(GrantMove.LOWER, act, why, getAmount() + " to " + amount);
        getTerms().lower(amount);
        getDates().changed(act.at());
        getPartners().forEach(GrantPartner::askAgain);
        return new LifeEvent.Amended(step);
    }

    /** PAY: the bank has sent it. */
    LifeEvent.Paid pay(Act act) {
        var step = make(GrantMove.PAY, act, null, null);
        getDates().paid(act.at());
        return new LifeEvent.Paid(step);
    }

    /** PAY_AGAIN: what had come back was sent anew, and they have met since. */
    LifeEvent.Paid payAgain(Act act) {
        var step = make(GrantMove.PAY_AGAIN, act, null, null);
        getDates().paid(act.at());
        return new LifeEvent.Paid(step);
    }

    /** BOUNCE: what the bank had sent came back before they met, so that it waits for its money again. */
    LifeEvent.NotPaid bounce(String why, Act act) {
        var step = make(GrantMove.BOUNCE, act, Handled.why(why), null);
        getDates().notPaid(step.reason(), true, act.at());
        return new LifeEvent.NotPaid(step, true);
    }

    /**
     * UNPAID: the bank could not send it, or it came back after they met or after it was cancelled. What they did stands.
     *
     * @param cameBack whether it had been sent
     */
    LifeEvent.NotPaid unpaid(String why, boolean cameBack, Act act) {
        var step = make(GrantMove.UNPAID, act, Handled.why(why), null);
        getDates().notPaid(step.reason(), cameBack, act.at());
        return new LifeEvent.NotPaid(step, cameBack);
    }

    /**
     * MEET: when it was and who was there; said again, it corrects what was said.
     *
     * @param today by the network's calendar: nobody has met tomorrow
     */
    LifeEvent.Met meet(MeetingDays days, Map<OrganisationId, Present> there, LocalDate today, Act act) {
        check(GrantMove.MEET, act);
        if (days.until().isAfter(today)) {
            throw new Refusal("grants.refused.grant.notYet");
        }
        seat(there);
        requireTwoThere();
        var step = make(GrantMove.MEET, act, null, days + ", " + counted());
        getDates().met(days, act.at());
        cancelAsked = null;
        return new LifeEvent.Met(step, getReportDue());
    }

    /** REPORT: hands it in. A public line that is another one than before has to be agreed to anew. */
    LifeEvent.Reported report(ReportTerms said, Act act) {
        check(GrantMove.REPORT, act);
        var step = make(GrantMove.REPORT, act, null, said.outcome().name());
        if (getReport().say(said)) {
            getPartners().forEach(GrantPartner::askForLine);
        }
        getDates().reported(act.at());
        reportedBy = act.who().value();
        moreAsked = null;
        return new LifeEvent.Reported(step);
    }

    /** ASK_MORE: back to its writers, with what is missing in a sentence. */
    LifeEvent.MoreAsked askMore(String words, Act act) {
        check(GrantMove.ASK_MORE, act);
        var step = make(GrantMove.ASK_MORE, act, Handled.why(words), null);
        moreAsked = step.reason();
        return new LifeEvent.MoreAsked(step);
    }

    /** CLOSE: the report is accepted, whatever came of the grant. */
    LifeEvent.Closed close(Act act) {
        var step = make(
                GrantMove.CLOSE,
                act,
                null,
                getReport().getOutcome() == null
                        ? null
                        : getReport().getOutcome().name());
        getDates().closed(act.at());
        closedBy = act.who().value();
        return new LifeEvent.Closed(step);
    }

    /** PUBLISH or KEEP_PRIVATE: whether this partner lets the public line stand. */
    LifeEvent.LineSettled settleLine(OrganisationId organisation, boolean stands, Act act) {
        var move = stands ? GrantMove.PUBLISH : GrantMove.KEEP_PRIVATE;
        check(move, act);
        if (getReport().getPublicLine() == null) {
            throw new Refusal("grants.refused.grant.noLine");
        }
        var partner = partner(organisation);
        if (stands) {
            partner.letStand(act);
        } else {
            partner.keepPrivate(act);
        }
        return new LifeEvent.LineSettled(make(move, act, null, getReport().getPublicLine()), organisation, stands);
    }

    /** ASK_CANCEL: a partner says that it will not be; an officer looks at it. */
    LifeEvent.CancelAsked askCancel(String reason, Act act) {
        check(GrantMove.ASK_CANCEL, act);
        var step = make(GrantMove.ASK_CANCEL, act, Handled.why(reason), null);
        cancelAsked = step.reason();
        return new LifeEvent.CancelAsked(step);
    }

    /** KEEP_GOING: it stays as it is, and whoever asked to end it reads why. */
    LifeEvent.KeptGoing keepGoing(String reason, Act act) {
        check(GrantMove.KEEP_GOING, act);
        if (cancelAsked == null) {
            throw new Refusal("grants.refused.grant.notAsked");
        }
        var step = make(GrantMove.KEEP_GOING, act, Handled.why(reason), null);
        cancelAsked = null;
        return new LifeEvent.KeptGoing(step);
    }

    /** CANCEL: it ends here, and what is unpaid is free again. */
    LifeEvent.Cancelled cancel(String reason, Act act) {
        check(GrantMove.CANCEL, act);
        return cancelled(make(GrantMove.CANCEL, act, Handled.why(reason), null), act);
    }

    /** TAKE_BACK: its decision is corrected. */
    LifeEvent.Cancelled takeBack(Act act) {
        return cancelled(make(GrantMove.TAKE_BACK, act, null, null), act);
    }

    private LifeEvent.Cancelled cancelled(LifeStep step, Act act) {
        getDates().cancelled(act.at());
        cancelAsked = null;
        return new LifeEvent.Cancelled(step);
    }

    /** Notes the reminder that fits today, if one does and has not gone for this due day yet. */
    Optional<Reminder> remind(LocalDate today, Instant at) {
        var due = getReportDue();
        if (due == null || getStage() != GrantStage.PAID && getStage() != GrantStage.MET) {
            return Optional.empty();
        }
        return note(Reminder.fitting(due, today), due, at);
    }

    /**
     * The same about the day of the meeting, while nobody has named one.
     *
     * @param since the day on which the money went out, or on which all had agreed
     */
    Optional<DayReminder> remindOfDay(LocalDate since, LocalDate today, Instant at) {
        var paid = getStage() == GrantStage.PAID;
        if (getReportDue() != null || !paid && getStage() != GrantStage.ACCEPTED) {
            return Optional.empty();
        }
        return note(DayReminder.fitting(since, paid, today), since, at);
    }

    private <R extends Enum<R>> Optional<R> note(Optional<R> fitting, LocalDate day, Instant at) {
        var anew = fitting.filter(kind -> reminders.stream().noneMatch(gone -> gone.is(kind, day)));
        anew.ifPresent(kind -> reminders.add(new GrantReminder(this, kind, day, at)));
        return anew;
    }

    /** Null before the report was handed in. */
    public PersonId getReportedBy() {
        return reportedBy == null ? null : new PersonId(reportedBy);
    }

    /** Why a partner asks to end it, null when none does. */
    public String getCancelAsked() {
        return cancelAsked;
    }

    /** What an officer asked for when the report came back, null otherwise. */
    public String getMoreAsked() {
        return moreAsked;
    }
}
