package org.headwaters.network.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.headwaters.network.CarryWorkflow;
import org.headwaters.network.JoinDesk;
import org.headwaters.network.JoinShown;
import org.headwaters.network.JoinWorkflow;
import org.headwaters.network.ReadinessMark.Mark;
import org.headwaters.network.Trait;
import org.headwaters.platform.faces.Gauge;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** One organisation's way in: the applicant answers and promises, the staff reads and may end it early. */
@Page
public class JoinPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private JoinDesk desk;

    @Inject
    private JoinWorkflow workflow;

    @Inject
    private CarryWorkflow carrying;

    private String ref;
    private boolean change;
    private boolean meanwhile;
    private String word;
    private Map<String, Integer> marks = new HashMap<>();
    private Map<String, String> evidence = new HashMap<>();
    private transient JoinShown shown;
    private long version;

    public void open() {
        shown = desk.way(ref);
        ref = shown.card().reference();
        version = shown.version();
        shown.marks().forEach(mark -> {
            marks.put(mark.trait().name(), mark.mark());
            evidence.put(mark.trait().name(), mark.evidence());
        });
    }

    public String check() {
        var given = Stream.of(Trait.values())
                .map(trait -> new Mark(trait, marks.get(trait.name()), evidence.get(trait.name())))
                .toList();
        try {
            workflow.check(ref, version, given);
        } catch (RuntimeException refused) {
            shown = desk.way(ref); // what stands there now, beside what was typed
            meanwhile |= shown.version() != version;
            version = shown.version();
            throw refused;
        }
        Said.next("network.join.kept");
        return JoinPages.JOIN.go("ref", ref);
    }

    public String decline() {
        workflow.decline(ref, version, word);
        Said.next("network.join.declinedDone", getShown().card().name());
        return JoinPages.JOINING.go();
    }

    public String askOnceMore() {
        carrying.askOnceMore(ref, version);
        Said.next("network.join.askedOnceMore", getShown().contact());
        return JoinPages.JOIN.go("ref", ref);
    }

    public String askAgain() {
        workflow.askAgain(ref, word);
        Said.next("network.join.againDone", getShown().card().name());
        return JoinPages.JOIN.go("ref", ref);
    }

    public JoinShown getShown() {
        if (shown == null) {
            shown = desk.way(ref);
        }
        return shown;
    }

    /** Whether the self-check is open to be written in. */
    public boolean isAnswering() {
        return getShown().checks() && (change || meanwhile || getShown().marks().isEmpty());
    }

    public boolean isMeanwhile() {
        return meanwhile;
    }

    public List<String> getTraits() {
        return Stream.of(Trait.values()).map(Trait::name).toList();
    }

    /** How the step is drawn: how thick, and whether it is behind. */
    public String part(JoinShown.Step step) {
        return "p" + (getShown().steps().indexOf(step) + 1) + (step.state() == JoinShown.State.DONE ? " done" : "");
    }

    public Gauge gauge(JoinShown.Step step) {
        return switch (step.state()) {
            case DONE -> Gauge.DONE;
            case NOW -> Gauge.REVIEW;
            case AHEAD -> Gauge.DRAFT;
        };
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public boolean isChange() {
        return change;
    }

    public void setChange(boolean change) {
        this.change = change;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    public Map<String, Integer> getMarks() {
        return marks;
    }

    public Map<String, String> getEvidence() {
        return evidence;
    }
}
