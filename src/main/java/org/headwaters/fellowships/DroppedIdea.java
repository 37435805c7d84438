package org.headwaters.fellowships;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An idea that a team gave up, and why. */
@Entity
@Table(name = "dropped_idea")
public class DroppedIdea extends Evidence {

    private String what;
    private String why;

    protected DroppedIdea() {}

    DroppedIdea(Team team, DroppedTold told, Act act) {
        super(team, act);
        write(told);
    }

    void tell(DroppedTold told, Act act) {
        change(act);
        write(told);
    }

    private void write(DroppedTold told) {
        what = told.what();
        why = told.why();
    }

    @Override
    EvidenceTold told() {
        return new DroppedTold(what, why);
    }

    @Override
    GateKind gate() {
        return GateKind.PROTOTYPE;
    }

    @Override
    String inShort() {
        return what + ": " + why;
    }

    public String getWhat() {
        return what;
    }

    public String getWhy() {
        return why;
    }
}
