package org.headwaters.fellowships;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A talk with an end-user: who by kind and never by name, with consent, and what was learned from it. */
@Entity
@Table(name = "interview")
public class Interview extends Evidence {

    @Column(name = "who_kind")
    private String who;

    @Column(name = "on_day")
    private LocalDate day;

    private boolean consent;

    @ElementCollection
    @CollectionTable(name = "interview_insight", joinColumns = @JoinColumn(name = "interview_id"))
    @OrderColumn(name = "position")
    @Column(name = "words")
    private List<String> insights = new ArrayList<>();

    protected Interview() {}

    Interview(Team team, InterviewTold told, Act act) {
        super(team, act);
        write(told, act);
    }

    void tell(InterviewTold told, Act act) {
        change(act);
        write(told, act);
    }

    private void write(InterviewTold told, Act act) {
        requireHappened(told.day(), act);
        who = told.who();
        day = told.day();
        consent = true;
        insights.clear();
        insights.addAll(told.insights());
    }

    @Override
    EvidenceTold told() {
        return new InterviewTold(who, day, consent, insights);
    }

    @Override
    GateKind gate() {
        return GateKind.EXPLORE;
    }

    @Override
    String inShort() {
        return "%s, %s: %s".formatted(who, day, String.join(" / ", insights));
    }

    /** What sort of person it was. */
    public String getWho() {
        return who;
    }

    public LocalDate getDay() {
        return day;
    }

    /** Whether the person agreed to it; without that there is no interview. */
    public boolean isConsent() {
        return consent;
    }

    public List<String> getInsights() {
        return List.copyOf(insights);
    }
}
