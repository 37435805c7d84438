package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.fellowships.GateStep;
import org.headwaters.fellowships.RoomDesk;
import org.headwaters.fellowships.RoomShown;
import org.headwaters.platform.faces.Gauge;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;
import org.headwaters.platform.faces.TimelineStep;
import org.headwaters.platform.faces.TimelineStep.State;

/** A team's room: where it stands, what is next, its story so far. */
@Page
public class TeamRoomPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RoomDesk desk;

    private String ref;
    private RoomShown shown;

    public void open() {
        shown = desk.room(ref);
    }

    public Gauge gauge(GateStep step) {
        return GateMarks.gauge(step);
    }

    public String part(GateStep step) {
        return GateMarks.part(step);
    }

    /** What each gate added, then what is to come. */
    public List<TimelineStep> getStory() {
        var story = new ArrayList<TimelineStep>();
        shown.story().forEach(chapter -> story.add(chapter(chapter)));
        shown.steps().stream()
                .filter(step -> !step.isPassed() && !step.now())
                .forEach(step -> story.add(new TimelineStep(
                        Said.speech().say("fellowships.team.by", Said.dates().shortDay(step.due())),
                        Said.speech().say("fellowships.team.ahead." + step.kind()),
                        "",
                        State.AHEAD)));
        return story;
    }

    private static TimelineStep chapter(RoomShown.Chapter chapter) {
        var step = chapter.step();
        var key = "fellowships.team.story." + step.kind();
        var what = Said.speech().say(key, chapter.count(), chapter.first());
        var more = chapter.second().isBlank() ? "" : Said.speech().say(key + ".more", chapter.second());
        return step.isPassed()
                ? new TimelineStep(Said.dates().day(step.at()), what, more, State.DONE)
                : new TimelineStep(Said.speech().say("fellowships.team.today"), what, more, State.NOW);
    }

    public RoomShown getShown() {
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
