package org.headwaters.network;

import static jakarta.persistence.CascadeType.ALL;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.SubjectRef;

/** Partners that met, with whoever of them was there. A workflow room writes it down when it knows. */
@Entity
public class Meeting extends Aggregate {
    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_reference")
    private String subjectReference;

    private String title;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    @OneToMany(mappedBy = "meeting", cascade = ALL)
    private List<MeetingPartner> partners = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = ALL)
    private List<MeetingPerson> people = new ArrayList<>();

    protected Meeting() {}

    Meeting(SubjectRef subject, String title, LocalDate from, LocalDate until, List<WasThere> there) {
        this.subjectKind = subject.kind();
        this.subjectReference = subject.reference();
        this.title = title;
        this.from = from;
        this.until = until;
        for (var one : there) {
            partners.add(new MeetingPartner(this, one.partner(), one.others()));
            one.people().forEach(person -> people.add(new MeetingPerson(this, one.partner(), person)));
        }
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getUntil() {
        return until;
    }
}
