package org.headwaters.reviews.web;

import static java.util.stream.Collectors.toCollection;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.faces.Page;
import org.headwaters.reviews.ConflictKind;
import org.headwaters.reviews.RefusalReason;
import org.headwaters.reviews.ReviewDesk;
import org.headwaters.reviews.ReviewScreen;
import org.headwaters.reviews.ReviewWorkflow;

/** One case beside its rubric, for its reader. */
@Page
public class ReviewCasePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewDesk desk;

    @Inject
    private ReviewWorkflow workflow;

    private String ref;
    private ReviewScreen shown;
    private ArrayList<TypedScore> scores = new ArrayList<>();
    private String why;

    public void open() {
        shown = desk.screen(ref);
        scores = shown.questions().stream().map(TypedScore::new).collect(toCollection(ArrayList::new));
    }

    public String accept() {
        workflow.accept(ref, shown.version());
        return here();
    }

    public String submit() {
        try {
            workflow.submit(
                    ref,
                    shown.caseVersion(),
                    scores.stream().map(TypedScore::filled).toList());
        } catch (Refusal refused) {
            shown = desk.screen(ref); // the case as it stands now, beside what was typed
            throw refused;
        }
        return here();
    }

    /** Steps out for the chosen reason: a kind of conflict, or that it is not the reader's field or time. */
    public String stepOut() {
        if (ConflictKind.DECLARED.stream().anyMatch(kind -> kind.name().equals(why))) {
            workflow.recuse(ref, ConflictKind.valueOf(why));
        } else {
            workflow.refuse(ref, RefusalReason.valueOf(why));
        }
        return ReviewPages.MINE.go();
    }

    /** What one can step out for: the conflicts first; without one, only before it is submitted. */
    public List<String> getReasons() {
        var conflicts = ConflictKind.DECLARED.stream().map(Enum::name);
        var others = shown.isSubmitted()
                ? Stream.<String>empty()
                : EnumSet.complementOf(EnumSet.of(RefusalReason.CONFLICT)).stream()
                        .map(Enum::name);
        return Stream.concat(conflicts, others).toList();
    }

    public ReviewScreen getShown() {
        return shown;
    }

    public List<TypedScore> getScores() {
        return scores;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    private String here() {
        return ReviewPages.CASE.go("ref", ref);
    }
}
