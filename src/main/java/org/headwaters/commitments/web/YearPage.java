package org.headwaters.commitments.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.headwaters.commitments.MeetingWish;
import org.headwaters.commitments.YearChoices;
import org.headwaters.commitments.YearDesk;
import org.headwaters.commitments.YearShown;
import org.headwaters.commitments.YearWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** One promise's annual review: its partner answers. What is typed is saved text by text, by the page or by its buttons. */
@Page
public class YearPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long LENGTH = 1000;

    @Inject
    private YearDesk desk;

    @Inject
    private YearWorkflow workflow;

    @Inject
    private SentYear sent;

    private String ref;
    private Integer year;
    private YearShown shown;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, String> seen = new LinkedHashMap<>();

    public void open() {
        shown = desk.review(ref, year);
        year = shown.year();
        var answers = shown.answers();
        typed.put("succeed", answers.succeed());
        typed.put("hard", answers.hard());
        typed.put("learned", answers.learned());
        typed.put("better", answers.better());
        typed.put("when", answers.when());
        typed.put("helped", answers.helped() == null ? null : String.valueOf(answers.helped()));
        typed.put(
                "meeting", answers.meeting() == null ? null : answers.meeting().name());
        shown.fields().forEach((code, field) -> seen.put(code, String.valueOf(field.version())));
    }

    public String keep() {
        if (!sent.keep(shown, typed, seen)) {
            return null;
        }
        workflow.choose(ref, year, choices());
        return done("commitments.review.kept");
    }

    public String send() {
        if (!sent.keep(shown, typed, seen)) {
            return null;
        }
        workflow.send(ref, year, choices());
        return done("commitments.review.sentNow");
    }

    private YearChoices choices() {
        var helped = typed.get("helped");
        var meeting = typed.get("meeting");
        return new YearChoices(
                helped == null ? null : Boolean.valueOf(helped),
                meeting == null ? null : MeetingWish.valueOf(meeting),
                shown.readAt(),
                shown.seconds());
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

    public Map<String, String> getTyped() {
        return typed;
    }

    /** The version that each text grew from. */
    public Map<String, String> getSeen() {
        return seen;
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
