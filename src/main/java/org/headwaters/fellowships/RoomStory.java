package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.headwaters.fellowships.RoomShown.Chapter;

/** What each gate added to a team's story: how many, what stands out, and what goes with it. */
@ApplicationScoped
class RoomStory {
    @Inject
    EvidenceRows rows;

    @Inject
    EvidenceCount evidence;

    /** Of every gate up to the one it works on. */
    List<Chapter> of(Team team, List<GateStep> steps) {
        return steps.stream()
                .filter(step -> step.isPassed() || step.now())
                .map(step -> chapter(team, step))
                .toList();
    }

    private Chapter chapter(Team team, GateStep step) {
        return switch (step.kind()) {
            case EXPLORE -> {
                var talks = rows.of(team, Interview.class);
                var insight = talks.stream()
                        .flatMap(one -> one.getInsights().stream())
                        .findFirst();
                yield new Chapter(step, talks.size(), insight.orElse(""), last(rows.of(team, HowMightWe.class)));
            }
            case PROTOTYPE -> {
                var made = rows.of(team, Prototype.class);
                var names = made.stream().map(Prototype::getWhat).collect(Collectors.joining(", "));
                yield new Chapter(step, made.size(), names, dropped(team, made));
            }
            case TEST -> {
                var told = rows.of(team, UserTest.class).stream()
                        .filter(UserTest::isTold)
                        .toList();
                var latest = told.isEmpty() ? null : told.get(told.size() - 1);
                yield new Chapter(
                        step,
                        told.size(),
                        latest == null ? "" : latest.getPrediction(),
                        latest == null ? "" : latest.getHappened());
            }
            case FEEDBACK -> {
                var said = evidence.said(team);
                yield new Chapter(step, said.points(), String.valueOf(said.points() - said.open()), "");
            }
            case FUNDING ->
                new Chapter(step, 0, rows.pitch(team).map(Pitch::getSolution).orElse(""), "");
        };
    }

    private static String last(List<HowMightWe> questions) {
        return questions.isEmpty() ? "" : questions.get(questions.size() - 1).getSentence();
    }

    /** The first thing that was dropped, and why. */
    private String dropped(Team team, List<Prototype> made) {
        return made.stream()
                .filter(Prototype::isDropped)
                .map(one -> one.getWhat() + ": " + one.getDroppedWhy())
                .findFirst()
                .or(() -> rows.of(team, DroppedIdea.class).stream()
                        .map(DroppedIdea::inShort)
                        .findFirst())
                .orElse("");
    }
}
