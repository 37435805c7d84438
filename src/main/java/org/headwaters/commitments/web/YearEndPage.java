package org.headwaters.commitments.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.headwaters.commitments.Support;
import org.headwaters.commitments.YearEnd;
import org.headwaters.commitments.YearShown;
import org.headwaters.commitments.YearWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** How the backbone closes a promise's year, as a part of the page of its review. */
@Page
public class YearEndPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private YearWorkflow workflow;

    @Inject
    private YearPage review;

    private final Map<String, Object> typed = new LinkedHashMap<>();
    private List<Long> themes;

    public String close() {
        var support = text("support");
        var end = new YearEnd(
                (LocalDate) typed.get("metOn"),
                support == null ? null : Support.valueOf(support),
                text("words"),
                text("reply"));
        var shown = review.getShown();
        workflow.close(shown.reference(), shown.year(), shown.version(), end);
        return done("commitments.review.closedNow");
    }

    public String group() {
        workflow.group(review.getRef(), review.getYear(), review.getShown().version(), new LinkedHashSet<>(themes));
        return done("commitments.review.grouped");
    }

    private String done(String told) {
        Said.next(told);
        return CommitmentPages.REVIEW.go("ref", review.getRef(), "year", review.getYear());
    }

    private String text(String name) {
        return (String) typed.get(name);
    }

    public Support[] getSupports() {
        return Support.values();
    }

    public Map<String, Object> getTyped() {
        return typed;
    }

    /** What the review was said to speak of, until somebody says otherwise. */
    public List<Long> getThemes() {
        if (themes == null) {
            themes = new ArrayList<>(review.getShown().themes().stream()
                    .filter(YearShown.Grouped::said)
                    .map(YearShown.Grouped::id)
                    .toList());
        }
        return themes;
    }

    public void setThemes(List<Long> themes) {
        this.themes = themes;
    }
}
