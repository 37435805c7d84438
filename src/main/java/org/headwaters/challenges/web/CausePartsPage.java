package org.headwaters.challenges.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.headwaters.challenges.CauseLink.Polarity;
import org.headwaters.challenges.CauseLink.Strength;
import org.headwaters.challenges.CauseShown.Drive;
import org.headwaters.challenges.CauseShown.SpotShown;
import org.headwaters.challenges.LinkWorkflow;
import org.headwaters.challenges.SpotWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** What hangs on a cause while it is worked on: what drives it, what it drives, and its bright spots. */
@Page
public class CausePartsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LinkWorkflow links;

    @Inject
    private SpotWorkflow spots;

    private String other;
    private Polarity polarity;
    private Strength strength = Strength.MEDIUM;
    private String note;
    private Map<Long, String> reasons = new HashMap<>();

    /** @param upstream whether the other cause drives this one */
    public String draw(String ref, boolean upstream) {
        links.draw(upstream ? other : ref, upstream ? ref : other, polarity, strength, note);
        return done(ref, "challenges.edit.drawn");
    }

    public String turn(String ref, Drive drive) {
        links.change(
                ref,
                drive.id(),
                drive.version(),
                drive.more() ? Polarity.LESS : Polarity.MORE,
                drive.strength(),
                drive.note());
        return done(ref, "challenges.edit.drawn");
    }

    public String takeOut(String ref, Drive drive) {
        links.takeOut(ref, drive.id(), drive.version());
        return done(ref, "challenges.edit.takenOut");
    }

    public String takeDown(String ref, SpotShown spot) {
        spots.takeDown(spot.id(), spot.version(), reasons.get(spot.id()));
        return done(ref, "challenges.edit.takenDown");
    }

    private static String done(String ref, String key) {
        Said.next(key);
        return ChallengesPages.EDIT.go("ref", ref);
    }

    public Polarity[] getPolarities() {
        return Polarity.values();
    }

    public Strength[] getStrengths() {
        return Strength.values();
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public Polarity getPolarity() {
        return polarity;
    }

    public void setPolarity(Polarity polarity) {
        this.polarity = polarity;
    }

    public Strength getStrength() {
        return strength;
    }

    public void setStrength(Strength strength) {
        this.strength = strength;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Map<Long, String> getReasons() {
        return reasons;
    }
}
