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

    DroppedIdea(Team team, String what, String why, Act act) {
        super(team, act);
        write(what, why);
    }

    void write(String newWhat, String newWhy, Act act) {
        change(act);
        write(newWhat, newWhy);
    }

    private void write(String newWhat, String newWhy) {
        what = Written.line(newWhat, Written.LINE);
        why = Written.text(newWhy, Written.PARAGRAPH);
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
