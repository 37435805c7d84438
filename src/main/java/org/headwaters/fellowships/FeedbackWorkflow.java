package org.headwaters.fellowships;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleText;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.text.Typed;

/**
 * What somebody does behind a personal link, without an account: say yes or no to being asked, answer, and take it back. The
 * link is all that opens these doors; without one that works there is nothing behind them.
 */
@Stateless
public class FeedbackWorkflow {
    /** So many of the questions are enough. */
    static final int ENOUGH = 2;

    private static final int LONGEST = 4_000;

    @Inject
    LinkDoor door;

    @Inject
    Asks asks;

    @Inject
    FeedbackQuestions questions;

    @Inject
    FeedbackPost post;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** One answer as it was typed. */
    public record Typing(int position, String text, long seenVersion) {}

    /** What stands there now. */
    public record Kept(long version, String text, Instant at) {}

    @PermitAll
    public void consent(String token, ShownAs as, String name, boolean guardian) {
        var ask = door.hold(token);
        requireUnreplied(ask);
        ask.consent(as, name == null ? null : Typed.line(name, 120), guardian, clock.instant());
        audit.write("fellowships.feedback.consented", ask.getTeam().subject(), null, what(ask));
    }

    @PermitAll
    public void refuse(String token) {
        var ask = door.hold(token);
        ask.refuse(clock.instant());
        audit.write("fellowships.feedback.refused", ask.getTeam().subject(), null, what(ask));
    }

    /** @throws StaleText with the text that stands there, when another tab saved meanwhile */
    @PermitAll
    public Kept save(String token, Typing typed) {
        var ask = door.hold(token);
        ask.requireMayWrite();
        requireUnreplied(ask);
        requireQuestion(ask, typed.position());
        var kept = kept(ask, typed);
        audit.write("fellowships.feedback.saved", ask.getTeam().subject(), null, what(ask) + "/" + typed.position());
        return kept;
    }

    /** Hands the answers to the team; again, while it has answered none. Each answer is one point. */
    @PermitAll
    public void give(String token, List<Typing> typed) {
        var ask = door.hold(token);
        ask.requireMayWrite();
        requireUnreplied(ask);
        for (var one : typed) {
            requireQuestion(ask, one.position());
            kept(ask, one);
        }
        var texts = new HashMap<Integer, String>();
        asks.answersOf(ask)
                .forEach(one -> texts.put(one.getPosition(), one.getContent().strip()));
        var said = texts.values().stream().filter(text -> !text.isEmpty()).count();
        if (said < ENOUGH) {
            throw new Refusal("fellowships.refused.feedback.few");
        }
        var now = clock.instant();
        ask.answer(now);
        point(ask, texts, now);
        audit.write("fellowships.feedback.answered", ask.getTeam().subject(), null, what(ask));
        post.answered(ask);
    }

    /** Everything that was said is gone, and counts no more where a gate still asks for it. */
    @PermitAll
    public void takeBack(String token) {
        var ask = door.hold(token);
        var now = clock.instant();
        var told = ask.getAnsweredAt() != null;
        ask.takeBack(now);
        asks.everyPointOf(ask).forEach(point -> point.forget(now));
        asks.answersOf(ask).forEach(answer -> answer.erase(now));
        audit.write("fellowships.feedback.takenBack", ask.getTeam().subject(), what(ask), null);
        if (told) {
            post.tookBack(ask);
        }
    }

    private void point(FeedbackAsk ask, HashMap<Integer, String> texts, Instant now) {
        var before = asks.everyPointOf(ask);
        for (var question : questions.of(ask.getTeam().getCohort())) {
            var text = texts.getOrDefault(question.getPosition(), "");
            var known = before.stream()
                    .filter(point -> point.getPosition() == question.getPosition())
                    .findFirst();
            if (known.isPresent()) {
                known.get().say(text, now);
            } else if (!text.isEmpty()) {
                asks.add(new FeedbackPoint(ask, question.getPosition(), question.getWording(), text, now));
            }
        }
        asks.flush();
    }

    private Kept kept(FeedbackAsk ask, Typing typed) {
        var clean = Typed.text(typed.text() == null ? "" : typed.text(), LONGEST);
        var before = asks.answersOf(ask).stream()
                .filter(one -> one.getPosition() == typed.position())
                .findFirst();
        var answer = before.orElseGet(() -> new FeedbackAnswer(ask, typed.position(), clean, clock.instant()));
        if (before.isPresent()) {
            answer.write(clean, typed.seenVersion(), clock.instant());
            asks.flush();
        } else if (!clean.isEmpty()) {
            asks.add(answer);
        }
        return new Kept(answer.getVersion(), answer.getContent(), answer.getSavedAt());
    }

    private void requireQuestion(FeedbackAsk ask, int position) {
        if (questions.of(ask.getTeam().getCohort()).stream().noneMatch(one -> one.getPosition() == position)) {
            throw new Refusal("fellowships.refused.feedback.question");
        }
    }

    /** What the team has answered stands: whoever said it may take it back, and no longer change it. */
    private void requireUnreplied(FeedbackAsk ask) {
        if (asks.everyPointOf(ask).stream().anyMatch(point -> point.getReply() != null)) {
            throw new Refusal("fellowships.refused.feedback.replied");
        }
    }

    private static String what(FeedbackAsk ask) {
        return ask.getOf() + " " + ask.getId();
    }
}
