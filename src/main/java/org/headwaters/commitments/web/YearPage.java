package org.headwaters.commitments.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.headwaters.commitments.MeetingWish;
import org.headwaters.commitments.Support;
import org.headwaters.commitments.YearAnswers;
import org.headwaters.commitments.YearDesk;
import org.headwaters.commitments.YearEnd;
import org.headwaters.commitments.YearShown;
import org.headwaters.commitments.YearWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** One promise's annual review: its partner answers, the backbone reads and closes it. */
@Page
public class YearPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long LENGTH = 1000;

    @Inject
    private YearDesk desk;

    @Inject
    private YearWorkflow workflow;

    private String ref;
    private Integer year;
    private YearShown shown;
    private final Map<String, Object> typed = new LinkedHashMap<>();
    private List<Long> themes = new ArrayList<>();

    public void open() {
        shown = desk.review(ref, year);
        year = shown.year();
        var answers = shown.answers();
        typed.put("succeed", answers.succeed());
        typed.put("hard", answers.hard());
        typed.put("learned", answers.learned());
        typed.put("better", answers.better());
        typed.put("helped", answers.helped() == null ? null : String.valueOf(answers.helped()));
        typed.put(
                "meeting", answers.meeting() == null ? null : answers.meeting().name());
        typed.put("when", answers.when());
        shown.themes().stream()
                .filter(YearShown.Grouped::said)
                .map(YearShown.Grouped::id)
                .forEach(themes::add);
    }

    public String keep() {
        workflow.keep(ref, year, shown.version(), answers(), shown.readAt());
        return done("commitments.review.kept");
    }

    public String send() {
        workflow.send(ref, year, shown.version(), answers(), shown.readAt());
        return done("commitments.review.sentNow");
    }

    public String close() {
        var end = new YearEnd(
                (LocalDate) typed.get("metOn"),
                text("support") == null ? null : Support.valueOf(text("support")),
                text("words"),
                text("reply"));
        workflow.close(ref, year, shown.version(), end);
        return done("commitments.review.closedNow");
    }

    public String group() {
        workflow.group(ref, year, new LinkedHashSet<>(themes));
        return done("commitments.review.grouped");
    }

    private YearAnswers answers() {
        return new YearAnswers(
                text("succeed"),
                text("hard"),
                text("learned"),
                text("better"),
                text("helped") == null ? null : Boolean.valueOf(text("helped")),
                text("meeting") == null ? null : MeetingWish.valueOf(text("meeting")),
                text("when"));
    }

    private String text(String name) {
        return (String) typed.get(name);
    }

    private String done(String told) {
        Said.next(told);
        return CommitmentPages.REVIEW.go("ref", ref, "year", year);
    }

    /** Where an amount lies on the bar from nothing to what was promised. */
    public long at(long amount) {
        return shown.target() == 0 ? 0 : Math.min(LENGTH, amount * LENGTH / shown.target());
    }

    public MeetingWish[] getWishes() {
        return MeetingWish.values();
    }

    public Support[] getSupports() {
        return Support.values();
    }

    public Map<String, Object> getTyped() {
        return typed;
    }

    public List<Long> getThemes() {
        return themes;
    }

    public void setThemes(List<Long> themes) {
        this.themes = themes;
    }

    public YearShown getShown() {
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
