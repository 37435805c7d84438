package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.headwaters.fellowships.GateEvidence.Line;
import org.headwaters.platform.files.FileCard;
import org.headwaters.platform.files.Files;

/** Counts what a team shows for a gate against what its cohort asks for. */
@ApplicationScoped
class EvidenceCount {
    @Inject
    EvidenceRows rows;

    @Inject
    Files files;

    @Inject
    Instance<FeedbackSaid> feedback;

    GateEvidence of(Team team, GateKind kind) {
        var least = team.getCohort().getLeast();
        return new GateEvidence(
                kind,
                switch (kind) {
                    case EXPLORE -> explore(team, least);
                    case PROTOTYPE -> prototypes(team, least);
                    case TEST -> tests(team, least);
                    case FEEDBACK -> feedback(team, least);
                    case FUNDING -> pitch(team);
                });
    }

    /** What others said to it; nothing while nobody counts it. */
    FeedbackSaid.Said said(Team team) {
        return feedback.isResolvable() ? feedback.get().of(team) : FeedbackSaid.Said.NOTHING;
    }

    private List<Line> explore(Team team, LeastEvidence least) {
        var whole = rows.of(team, Interview.class).stream()
                .filter(one -> one.getInsights().size() >= least.insights())
                .count();
        return List.of(
                new Line("interviews", whole, least.interviews()),
                new Line("note", rows.of(team, ResearchNote.class).size(), 1),
                new Line("question", rows.of(team, HowMightWe.class).size(), 1));
    }

    /** What was dropped is a prototype that is marked so, or an idea beside them. */
    private List<Line> prototypes(Team team, LeastEvidence least) {
        var made = rows.of(team, Prototype.class);
        var filed = files
                .of(
                        Prototype.KIND,
                        made.stream().map(one -> one.subject().reference()).toList())
                .stream()
                .map(FileCard::subject)
                .collect(Collectors.toSet());
        var shown = made.stream().filter(one -> filed.contains(one.subject())).count();
        var dropped = made.stream().filter(Prototype::isDropped).count()
                + rows.of(team, DroppedIdea.class).size();
        return List.of(new Line("prototypes", shown, least.prototypes()), new Line("dropped", dropped, 1));
    }

    private List<Line> tests(Team team, LeastEvidence least) {
        var told =
                rows.of(team, UserTest.class).stream().filter(UserTest::isTold).count();
        return List.of(new Line("tests", told, least.tests()));
    }

    private List<Line> feedback(Team team, LeastEvidence least) {
        var said = said(team);
        return List.of(
                new Line("experts", said.experts(), least.experts()),
                new Line("endUsers", said.endUsers(), least.endUsers()),
                new Line("points", said.points() - said.open(), said.points()));
    }

    private List<Line> pitch(Team team) {
        var pitch = rows.pitch(team);
        var lines = new ArrayList<Line>();
        lines.add(part("solution", pitch.map(Pitch::getSolution).orElse("")));
        lines.add(part("evidence", pitch.map(Pitch::getEvidence).orElse("")));
        lines.add(part("plan", pitch.map(Pitch::getPlan).orElse("")));
        var asks =
                pitch.filter(one -> one.getBudget() != null && !one.getBudget().isZero());
        lines.add(part("budget", asks.map(Pitch::getBudgetWords).orElse("")));
        return lines;
    }

    private static Line part(String what, String text) {
        return new Line(what, text.isBlank() ? 0 : 1, 1);
    }
}
