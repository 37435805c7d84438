package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.headwaters.fellowships.BoardDesk;
import org.headwaters.fellowships.BoardScreen;
import org.headwaters.fellowships.CoachWorkflow;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** The gates board of one cohort: its teams, their gates and what waits for whom. */
@Page
public class BoardPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String MINE = "mine";
    private static final String LATE = "late";
    private static final Set<String> SHOWN = Set.of(MINE, LATE);

    @Inject
    private BoardDesk desk;

    @Inject
    private CoachWorkflow workflow;

    private String ref;
    private String show;
    private String team;
    private Long coach;
    private BoardScreen shown;

    public void open() {
        shown = desk.board(ref);
        show = show != null && SHOWN.contains(show) ? show : null;
    }

    /** Those that the chosen view has. */
    public List<BoardScreen.Row> getRows() {
        return shown.rows().stream()
                .filter(row -> show == null || (show.equals(MINE) ? row.mine() : row.late()))
                .toList();
    }

    /** Where the reader goes on: the first cell that waits for him or her; null for none. */
    public String getNext() {
        return shown.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(BoardScreen.Cell::mine)
                .map(BoardScreen.Cell::link)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Teams that somebody may be named for. */
    public List<BoardScreen.Row> getCoachable() {
        return shown.rows().stream().filter(BoardScreen.Row::coachable).toList();
    }

    public String name() {
        var version = shown.rows().stream()
                .filter(row -> row.reference().equals(team))
                .mapToLong(BoardScreen.Row::version)
                .findFirst()
                .orElse(0);
        workflow.name(team, version, coach == null ? null : new PersonId(coach));
        Said.next("fellowships.board.named");
        return BoardPages.BOARD.go("ref", ref);
    }

    public BoardScreen getShown() {
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }

    public Long getCoach() {
        return coach;
    }

    public void setCoach(Long coach) {
        this.coach = coach;
    }
}
