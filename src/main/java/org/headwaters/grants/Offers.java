package org.headwaters.grants;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.headwaters.platform.PersonId;

/**
 * What somebody may do now with one application: the table of moves, cut by role, ownership, conflict of interest and
 * the rule of the second person. Buttons are drawn from it; the workflows enforce the same rules again.
 *
 * @param why key of the sentence that stands where a move is missing only because of the second person, null otherwise
 */
public record Offers(Set<Move> moves, String why) implements Serializable {
    private static final Set<Move> SECOND_PERSON = EnumSet.of(Move.AWARD, Move.DECLINE);

    public Offers {
        moves = moves.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(moves));
    }

    /**
     * @param person whoever looks, with these roles, on this seat
     * @param now for what depends on the deadline
     */
    static Offers of(Application application, Seat seat, PersonId person, Set<String> roles, Instant now) {
        var moves = EnumSet.noneOf(Move.class);
        Arrays.stream(Move.values())
                .filter(move -> move.mayStartFrom(application.getStage()))
                .filter(move -> isFor(move, seat, roles))
                .filter(move -> fits(move, application, now))
                .forEach(moves::add);
        var recommender = application.getRecommendation() == null
                ? null
                : application.getRecommendation().getBy();
        if (person.equals(recommender) && moves.removeAll(SECOND_PERSON)) {
            return new Offers(moves, "grants.refused.samePerson");
        }
        return new Offers(moves, null);
    }

    private static boolean isFor(Move move, Seat seat, Set<String> roles) {
        return switch (move.who()) {
            case APPLICANT, CO_APPLICANT -> seat == Seat.APPLICANT;
            case OFFICER, APPROVER ->
                seat == Seat.STAFF && roles.contains(move.who().role());
            case CLOCK -> false;
        };
    }

    /** What depends on more than the stage; everything else is the table's. */
    private static boolean fits(Move move, Application application, Instant now) {
        return switch (move) {
            case SUBMIT ->
                application.isConfirmedByAll() && application.getDeadline().allows(now);
            case CO_SIGN -> application.getStage() == Stage.CO_SIGNING || !application.isConfirmedByAll();
            case RESUBMIT -> application.isConfirmedByAll();
            case WITHDRAW, TELL -> !application.isTold();
            case CORRECT -> !application.isAccepted();
            case EXTEND -> application.getDeadline().last() != null;
            case AWARD ->
                application.getRecommendation() != null
                        && application.getRecommendation().getVerdict() == Verdict.AWARD;
            case DECLINE -> !application.isDisagreementInTheFastLane();
            default -> true;
        };
    }

    public boolean offers(Move move) {
        return moves.contains(move);
    }

    /** Nothing to do with it; more time stands among its facts, since it is for an exception. */
    public boolean none() {
        return why == null && moves.stream().allMatch(move -> move == Move.EXTEND);
    }
}
