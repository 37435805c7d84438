package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.headwaters.platform.SubjectRef;

/** What a team made to learn from; its pictures and files hang on it. */
@Entity
@Table(name = "prototype")
public class Prototype extends Evidence {

    static final String KIND = "prototype";

    private String what;

    @Column(name = "made_of")
    private String madeOf;

    private String tests;

    @Column(name = "dropped_why")
    private String droppedWhy;

    protected Prototype() {}

    Prototype(Team team, String what, String madeOf, String tests, String droppedWhy, Act act) {
        super(team, act);
        write(what, madeOf, tests, droppedWhy);
    }

    void write(String newWhat, String newMadeOf, String newTests, String newDroppedWhy, Act act) {
        change(act);
        write(newWhat, newMadeOf, newTests, newDroppedWhy);
    }

    private void write(String newWhat, String newMadeOf, String newTests, String newDroppedWhy) {
        what = Written.line(newWhat, Written.LINE);
        madeOf = Written.line(newMadeOf, Written.SHORT);
        tests = Written.text(newTests, Written.PARAGRAPH);
        droppedWhy = Written.maybe(newDroppedWhy, Written.PARAGRAPH);
    }

    @Override
    GateKind gate() {
        return GateKind.PROTOTYPE;
    }

    @Override
    String inShort() {
        return "%s, %s: %s".formatted(what, madeOf, tests);
    }

    SubjectRef subject() {
        return subject(getTeam().getReference(), getId());
    }

    static SubjectRef subject(String team, long id) {
        return new SubjectRef(KIND, team + "/" + id);
    }

    public String getWhat() {
        return what;
    }

    public String getMadeOf() {
        return madeOf;
    }

    /** What one learns from it. */
    public String getTests() {
        return tests;
    }

    /** Why it was dropped; null while it was not. */
    public String getDroppedWhy() {
        return droppedWhy;
    }

    public boolean isDropped() {
        return droppedWhy != null;
    }
}
