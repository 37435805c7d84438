package org.headwaters.challenges.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.headwaters.challenges.BriefPart;
import org.headwaters.challenges.BriefText;
import org.headwaters.challenges.BriefWorkflow;
import org.headwaters.challenges.MapDesk;
import org.headwaters.challenges.MapShown.BriefSheet;
import org.headwaters.challenges.MapShown.Note;
import org.headwaters.challenges.StaleBrief;
import org.headwaters.platform.Causes;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** An officer writes what research says, part by part, and takes in what others found. */
@Page
public class BriefPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MapDesk desk;

    @Inject
    private BriefWorkflow workflow;

    private transient BriefSheet shown;
    private int edition;
    private String ref;
    private boolean reviewed;
    private TheirBrief theirs;
    private Map<String, String> typed = new HashMap<>();
    private Map<Long, String> parts = new HashMap<>();
    private Map<Long, String> reasons = new HashMap<>();

    public void open() {
        shown = desk.brief(ref);
        edition = shown.edition();
        for (var part : BriefPart.values()) {
            typed.put(part.name(), shown.text().of(part));
        }
    }

    public String save() {
        return writes("challenges.brief.saved", (seen, text) -> workflow.write(ref, seen, text, reviewed));
    }

    public String take(Note note) {
        var part = parts.get(note.id());
        var into = part == null ? BriefPart.KNOWN : BriefPart.valueOf(part);
        return writes("challenges.brief.noteTaken", (seen, text) -> workflow.take(ref, seen, text, note.id(), into));
    }

    /** Changes nothing in the brief, so that what is being written stays where it is. */
    public void leaveOut(Note note) {
        workflow.leaveOut(ref, note.id(), reasons.get(note.id()));
        shown = null;
        Said.now("challenges.brief.noteLeftOut");
    }

    /** Where a colleague saved other words meanwhile, both stay on the page, and saving again is the choice between them. */
    private String writes(String key, BiConsumer<Integer, BriefText> deed) {
        var words = new EnumMap<BriefPart, String>(BriefPart.class);
        for (var part : BriefPart.values()) {
            words.put(part, typed.get(part.name()));
        }
        var text = new BriefText(words);
        try {
            deed.accept(theirs == null ? edition : theirs.edition(), text);
        } catch (RuntimeException failed) {
            theirs = TheirBrief.of(Causes.find(StaleBrief.class, failed).orElseThrow(() -> failed), text);
            Said.now("challenges.brief.stale", theirs.by());
            return null;
        }
        return done(key);
    }

    private String done(String key) {
        Said.next(key);
        return ChallengesPages.BRIEF.go("ref", ref);
    }

    public BriefPart[] getAllParts() {
        return BriefPart.values();
    }

    public BriefSheet getShown() {
        if (shown == null) {
            shown = desk.brief(ref);
        }
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public boolean isReviewed() {
        return reviewed;
    }

    public void setReviewed(boolean reviewed) {
        this.reviewed = reviewed;
    }

    public TheirBrief getTheirs() {
        return theirs;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public Map<Long, String> getParts() {
        return parts;
    }

    public Map<Long, String> getReasons() {
        return reasons;
    }
}
