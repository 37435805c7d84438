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

    Prototype(Team team, PrototypeTold told, Act act) {
        super(team, act);
        write(told);
    }

    void tell(PrototypeTold told, Act act) {
        change(act);
        write(told);
    }

    private void write(PrototypeTold told) {
        what = told.what();
        madeOf = told.madeOf();
        tests = told.tests();
        droppedWhy = told.droppedWhy();
    }

    @Override
    EvidenceTold told() {
        return new PrototypeTold(what, madeOf, tests, droppedWhy);
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
