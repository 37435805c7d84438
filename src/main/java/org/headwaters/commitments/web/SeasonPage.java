package org.headwaters.commitments.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.headwaters.commitments.SeasonDesk;
import org.headwaters.commitments.SeasonShown;
import org.headwaters.commitments.SeasonWorkflow;
import org.headwaters.commitments.ThemeKind;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** The season of annual reviews as staff run it: who has not answered, what was said, what changes, and its summary. */
@Page
public class SeasonPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SeasonDesk desk;

    @Inject
    private SeasonWorkflow workflow;

    private Integer year;
    private String part;
    private SeasonShown shown;
    private final Map<String, Object> typed = new LinkedHashMap<>();

    public void open() {
        shown = desk.season(year);
        if (shown.season() != null) {
            year = shown.season().year();
            typed.put("closes", shown.season().closesOn());
        }
        if (getParts().stream().noneMatch(one -> one.name().equals(part))) {
            part = getParts().get(0).name();
        }
        typed.put("kind", ThemeKind.HARD.name());
        typed.put("changes", true);
    }

    public String plan() {
        var planned = (Integer) typed.get("newYear");
        workflow.plan(planned, (LocalDate) typed.get("opens"), (LocalDate) typed.get("newCloses"));
        year = planned;
        part = null;
        return done("commitments.season.plannedNow");
    }

    public String move() {
        var season = shown.season();
        workflow.move(year, season.version(), season.opensOn(), (LocalDate) typed.get("closes"));
        return done("commitments.season.movedNow");
    }

    public String remind() {
        Said.next("commitments.season.remindedNow", workflow.remind(year));
        return here();
    }

    public String theme() {
        workflow.theme(year, ThemeKind.valueOf((String) typed.get("kind")), (String) typed.get("words"));
        return done("commitments.season.themedNow");
    }

    public String answer() {
        var theme = (Long) typed.get("theme");
        var seen = shown.better().stream().filter(one -> Objects.equals(one.id(), theme));
        workflow.answer(
                year,
                theme,
                seen.mapToLong(SeasonShown.Theme::version).findFirst().orElse(0),
                (String) typed.get("change"),
                Boolean.TRUE.equals(typed.get("changes")),
                (String) typed.get("when"));
        return done("commitments.season.answeredNow");
    }

    public String publish() {
        workflow.publish(year);
        Said.next("commitments.season.publishedNow");
        return CommitmentPages.SUMMARY.go("year", year);
    }

    private String done(String told) {
        Said.next(told);
        return here();
    }

    private String here() {
        return part == null
                ? CommitmentPages.SEASON.go("year", year)
                : CommitmentPages.SEASON.go("year", year, "part", part);
    }

    public List<SeasonPart> getParts() {
        return SeasonPart.of(shown);
    }

    public ThemeKind[] getKinds() {
        return ThemeKind.values();
    }

    public Map<String, Object> getTyped() {
        return typed;
    }

    public SeasonShown getShown() {
        return shown;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
