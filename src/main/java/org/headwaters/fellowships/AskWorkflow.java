package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.security.Secrets;

/** A team asks people outside what they make of a prototype, and answers what they said, point by point. */
@Stateless
public class AskWorkflow {
    /** Whom one team may be waiting for at once: more than that is a mailing. */
    private static final int MOST_AWAITED = 40;

    @Inject
    AskDoor door;

    @Inject
    Asks asks;

    @Inject
    EvidenceRows evidence;

    @Inject
    Cohorts cohorts;

    @Inject
    FeedbackQuestions questions;

    @Inject
    FeedbackPost post;

    @Inject
    PersonNames names;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What becomes of an ask.
     *
     * @param link path of the personal link, to hand over; null where it was mailed
     */
    public record Asked(long id, String link) {}

    /** One reply of a team to a point, by somebody who has seen this version of it. */
    public record Replied(long point, long seenVersion, PointReply reply, String why) {}

    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER})
    public Asked ask(String reference, NewAsk asked) {
        // The questions are settled by the first ask: like everywhere, the cohort is held before its team.
        cohorts.hold(door.read(reference).getCohort());
        var team = door.asking(reference);
        door.requireMayAsk(team, asked.of());
        var now = clock.instant();
        var awaited = asks.of(team).stream()
                .filter(one -> one.isAwaited() && one.opensAt(now))
                .count();
        if (awaited >= MOST_AWAITED) {
            throw new Refusal("fellowships.refused.ask.many", MOST_AWAITED);
        }
        if (evidence.get(team, Prototype.class, asked.prototype()).isRemoved()) {
            throw new Refusal("fellowships.refused.ask.prototype");
        }
        requireByTheEnd(team, asked.days());
        questions.settled(team.getCohort());
        var ask = new FeedbackAsk(
                team,
                whom(team, asked),
                until(team, asked.days()),
                door.act(team).who(),
                now);
        asks.add(ask);
        audit.write("fellowships.feedback.asked", team.subject(), null, ask.getOf() + " " + ask.getId());
        return handed(ask);
    }

    /** The same once more with a new link: earlier ones open nothing from now on. */
    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER})
    public Asked askAgain(String reference, long id) {
        var team = door.asking(reference);
        var ask = asks.hold(asks.get(team, id));
        door.requireMayAsk(team, ask.getOf());
        ask.askAgain(until(team, NewAsk.USUAL_DAYS));
        asks.linksOf(ask).forEach(link -> link.end(clock.instant()));
        audit.write("fellowships.feedback.askedAgain", team.subject(), null, ask.getOf() + " " + id);
        return handed(ask);
    }

    /** The link opens nothing any more. What was answered stays: whoever said it takes it back. */
    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER})
    public void revoke(String reference, long id) {
        var team = door.asking(reference);
        var ask = asks.hold(asks.get(team, id));
        door.requireMayAsk(team, ask.getOf());
        var act = door.act(team);
        ask.revoke(act.who(), act.at());
        asks.linksOf(ask).forEach(link -> link.end(act.at()));
        audit.write("fellowships.feedback.revoked", team.subject(), ask.getOf() + " " + id, null);
    }

    /** The team says what it does with points: take, park or decline, and why. What stands already so is left alone. */
    @RolesAllowed(PARTNER)
    public int reply(String reference, List<Replied> replies) {
        var team = door.answering(reference);
        var passed = door.isPassed(team);
        var act = door.act(team);
        var points = asks.pointsOf(team);
        var changed = 0;
        for (var reply : replies) {
            var point = points.stream()
                    .filter(one -> one.getId() == reply.point())
                    .findFirst()
                    .orElseThrow(() -> new Refusal("fellowships.refused.point.gone"));
            if (reply.reply() == null || point.says(reply.reply(), reply.why())) {
                continue;
            }
            asks.hold(point.getAsk());
            if (passed && point.getReply() != null) {
                throw new Refusal("fellowships.refused.point.passed");
            }
            var before = Objects.toString(point.getReply(), null);
            point.reply(reply.reply(), reply.why(), reply.seenVersion(), act.who(), act.at());
            audit.write("fellowships.feedback.replied", team.subject(), before, reply.reply() + " " + point.getId());
            changed++;
        }
        return changed;
    }

    /** Somebody whose link has ended asks the office to take the words back. */
    @RolesAllowed(OFFICER)
    public void takeBack(String reference, long id) {
        var team = door.staff(reference);
        var ask = asks.hold(asks.get(team, id));
        var now = clock.instant();
        var told = ask.getAnsweredAt() != null;
        ask.takeBack(now);
        asks.everyPointOf(ask).forEach(point -> point.forget(now));
        asks.answersOf(ask).forEach(answer -> answer.erase(now));
        audit.write("fellowships.feedback.takenBack", team.subject(), ask.getOf() + " " + id, "by the office");
        if (told) {
            post.tookBack(ask);
        }
    }

    /** What everybody is asked in a cohort, while nobody knows of it yet. */
    @RolesAllowed(OFFICER)
    public void writeQuestions(String cohort, List<String> wordings) {
        var held = cohorts.hold(cohorts.get(cohort));
        if (held.stateAt(clock.instant()) != CohortState.PLANNED) {
            throw new Refusal("fellowships.refused.questions.published");
        }
        questions.write(held, wordings);
        audit.write("fellowships.feedback.questions", held.subject(), null, String.join(" / ", wordings));
    }

    private NewAsk whom(Team team, NewAsk asked) {
        if (asked.of() == FeedbackFrom.END_USER) {
            Written.nameless(asked.called());
        }
        if (asked.person() == null) {
            return asked;
        }
        var isExpert = team.getCohort().getGuides().stream()
                .anyMatch(guide -> guide.getRole() == CohortGuide.Role.EXPERT
                        && guide.getPerson().equals(asked.person()));
        if (!isExpert) {
            throw new Refusal("fellowships.refused.ask.name");
        }
        return asked.to(asked.person(), names.nameOf(asked.person()));
    }

    private void requireByTheEnd(Team team, int days) {
        var ends = team.getCohort().getEnds();
        var today = LocalDate.ofInstant(clock.instant(), team.getCohort().getZone());
        if (today.plusDays(days).isAfter(ends)) {
            throw new Refusal("fellowships.refused.ask.ends", ends);
        }
    }

    /** To the end of the day, and never past the last one of the cohort. */
    private Instant until(Team team, int days) {
        var zone = team.getCohort().getZone();
        var last = LocalDate.ofInstant(clock.instant(), zone).plusDays(days);
        return team.getCohort().byItsEnd(last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private Asked handed(FeedbackAsk ask) {
        var token = Secrets.fresh();
        asks.add(new FeedbackLink(ask, Secrets.kept(token), clock.instant()));
        asks.flush();
        if (ask.isReachable()) {
            post.asked(ask, token);
            return new Asked(ask.getId(), null);
        }
        return new Asked(ask.getId(), FeedbackPost.link(token));
    }
}
