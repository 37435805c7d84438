package org.headwaters.commitments;

import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.headwaters.challenges.CauseNames;
import org.headwaters.challenges.Themes;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleText;

/**
 * Writing a promise, field by field, and sending it on. Everyone who acts for one that carries it may write; who carries the
 * network inside the organisation, or stands in for that person, sends it on. To everybody else it does not exist.
 */
@Stateless
public class DraftWorkflow {
    @Inject
    CommitmentDoor door;

    @Inject
    Commitments commitments;

    @Inject
    Goals goals;

    @Inject
    CommitmentReferences references;

    @Inject
    DraftTexts texts;

    @Inject
    PromiseText read;

    @Inject
    Themes themes;

    @Inject
    CauseNames causes;

    @Inject
    Directory directory;

    @Inject
    Rereading rereading;

    @Inject
    TypedTexts typed;

    @Inject
    CommitmentPost post;

    @Inject
    Event<CommitmentEvent> events;

    /**
     * Begins a promise; what the caller has begun already and not written in yet is gone on with.
     *
     * @param organisation reference of the organisation that makes it, one for which the caller acts; null takes the first
     * @param serves reference of the goal that it serves, one that is worked on; null or empty takes the one due last
     * @return its reference
     */
    @RolesAllowed(PARTNER)
    public String start(String organisation, String serves) {
        var mine = door.actingFor();
        var owner = (organisation == null
                        ? mine.stream().findFirst()
                        : directory
                                .byReference(organisation)
                                .map(OrganisationCard::id)
                                .filter(mine::contains))
                .orElseThrow(() -> new NotFound("organisation"));
        var act = door.act(Who.PARTNER);
        var goal = goals.held(serving(serves)); // of two clicks at the same moment the second one waits here
        if (goal.getState() != GoalState.ACTIVE) {
            throw new Refusal("commitments.refused.goal.over");
        }
        var untouched = commitments.untouched(owner, act.who(), goal);
        if (untouched.isPresent()) {
            return untouched.get().getReference();
        }
        var promise = new Commitment(references.next(), owner, goal, door.today(), act);
        commitments.add(promise);
        events.fire(promise.started(act));
        return promise.getReference();
    }

    private String serving(String goal) {
        return goal == null || goal.isBlank()
                ? commitments
                        .goal()
                        .map(Goal::getReference)
                        .orElseThrow(() -> new Refusal("commitments.refused.noGoal"))
                : goal;
    }

    /**
     * Keeps one field. The same text twice is saved once, so that a browser may send again what it is not sure of.
     *
     * @param seenVersion the version the text grew from, 0 for a field that was never typed in
     * @throws StaleText with the text that stands there, when somebody saved meanwhile
     */
    @RolesAllowed(PARTNER)
    public Saved save(String reference, String code, String text, long seenVersion) {
        var field = DraftField.of(code);
        var promise = door.hold(reference);
        var clean = field.checked(text);
        var already = typed.already(promise, field.code(), clean);
        if (already.isPresent()) {
            return saved(already.get());
        }
        if (!promise.isBeingWritten()) {
            throw new Refusal("commitments.refused.notOpen");
        }
        var changes = field.isAgreedTo() && !texts.drafted(promise).text(field).equals(clean);
        var kept = typed.keep(promise, field.code(), clean, seenVersion, door.act(Who.PARTNER));
        follow(promise, field, clean);
        if (changes) {
            promise.askOthers(door.standingBy(promise));
            commitments.flush();
            post.askedAgain(promise);
        }
        return saved(kept);
    }

    /** What a draft is called in lists is what stands in it; what was handed in stays as its readers know it. */
    private static void follow(Commitment promise, DraftField field, String text) {
        if (promise.getState() == State.DRAFT) {
            if (field == DraftField.TITLE) {
                promise.call(text, null);
            } else if (field == DraftField.SENTENCE) {
                promise.call(null, text);
            }
        }
    }

    /** SUBMIT: to those who read promises. */
    @RolesAllowed(PARTNER)
    public void submit(String reference) {
        var promise = door.hold(reference);
        door.requireSigner(promise.organisation());
        events.fire(promise.submit(complete(promise), door.act(Who.PARTNER)));
        read.keep(promise);
    }

    /** REVISE: back to its readers, who look at it again. */
    @RolesAllowed(PARTNER)
    public void revise(String reference) {
        var promise = door.hold(reference);
        door.requireSigner(promise.organisation());
        events.fire(promise.revise(complete(promise), door.act(Who.PARTNER)));
        read.keep(promise);
        commitments.flush();
        rereading.again(promise);
    }

    /** WITHDRAW: with what was learned, where it was accepted. */
    @RolesAllowed(PARTNER)
    public void withdraw(String reference, String learned) {
        var promise = door.hold(reference);
        door.requireSigner(promise.organisation());
        var act = door.act(Who.PARTNER);
        rereading.over(promise, "commitments.reread.over", act);
        events.fire(promise.withdraw(learned, act));
    }

    private Terms complete(Commitment promise) {
        var drafted = texts.drafted(promise);
        var known =
                Set.copyOf(themes.all().stream().map(Themes.Named::reference).toList());
        var flaws = new ArrayList<>(drafted.flaws(door.today(), known));
        flaws.addAll(ofParts(promise, drafted));
        if (!flaws.isEmpty()) {
            throw new IncompletePromise(flaws);
        }
        return drafted.terms(causes.idsOf(drafted.causes()));
    }

    /** What is wrong with the shares and the steps on the way. */
    static List<Flaw> ofParts(Commitment promise, Drafted drafted) {
        var flaws = new ArrayList<Flaw>();
        var sum = promise.getCurrentShares().stream()
                .mapToInt(CommitmentShare::getPart)
                .sum();
        if (sum != Shares.WHOLE) {
            flaws.add(Flaw.of("shares", "commitments.refused.shares", Percent.of(sum)));
        } else if (promise.getCurrentShares().stream().anyMatch(share -> !share.isAgreed())) {
            flaws.add(Flaw.of("shares", "commitments.refused.notAgreed"));
        }
        drafted.due().ifPresent(due -> promise.getMilestones().stream()
                .filter(one -> one.getDue().isAfter(due))
                .map(one -> Flaw.of("milestones", "commitments.flaw.milestoneLate", one.getWords(), one.getDue(), due))
                .forEach(flaws::add));
        promise.getMilestones().stream()
                .filter(one -> !one.getDue().isAfter(promise.getSince()))
                .map(one -> Flaw.of(
                        "milestones",
                        "commitments.flaw.milestoneEarly",
                        one.getWords(),
                        one.getDue(),
                        promise.getSince()))
                .forEach(flaws::add);
        return flaws;
    }

    private static Saved saved(TypedTexts.Kept kept) {
        return new Saved(kept.version(), kept.text(), kept.at());
    }

    /** What stands in a field now. */
    public record Saved(long version, String text, Instant at) {}
}
