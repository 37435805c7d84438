package org.headwaters.commitments;

import static java.util.stream.Collectors.toSet;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonNames;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.ReviewState;
import org.headwaters.reviews.Reviews;

/** The promises that are to be read and decided, for staff of whom nothing stands between them and the promise. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class VettingDesk {
    /** Waiting for somebody of the backbone, or for its partner. */
    static final Set<State> WAITING = EnumSet.of(State.SUBMITTED, State.VETTING, State.CHANGES_ASKED);

    /** Drafts on one page. */
    public static final int PAGE = 20;

    @Inject
    CommitmentDoor door;

    @Inject
    CommitmentCase cases;

    @Inject
    Commitments commitments;

    @Inject
    PromisesBeingWritten drafts;

    @Inject
    Reviews reviews;

    @Inject
    Coaches coaches;

    @Inject
    PromiseText text;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    /**
     * Those that wait, the longest first; drafts that are being written come after them page by page, the newest first.
     *
     * @param page of the drafts, from 1
     */
    @RolesAllowed({OFFICER, APPROVER})
    public VettingList list(int page) {
        var against = reviews.against(caller.person());
        var away = against.keptAway(Commitment.KIND);
        var found = drafts.count(away);
        var shown = Math.min((int) Math.max(1, (found + PAGE - 1) / PAGE), Math.max(1, page));
        var open = Stream.concat(
                        commitments.standing(WAITING).stream().filter(promise -> against.isClear(cases.bare(promise))),
                        drafts.page(away, (shown - 1) * PAGE, PAGE).stream())
                .toList();
        var cards = directory.cards(
                open.stream().flatMap(promise -> promise.owners().stream()).collect(toSet()));
        var read = reviews.of(
                Commitment.KIND, open.stream().map(Commitment::getReference).toList());
        var coached = names.namesOf(open.stream()
                .map(Commitment::getCoach)
                .filter(one -> one != null)
                .collect(toSet()));
        var rows = open.stream()
                .map(promise -> {
                    var states = read.getOrDefault(promise.getReference(), List.of());
                    return new VettingList.Row(
                            promise.getReference(),
                            CommitmentPost.title(promise),
                            promise.owners().stream()
                                    .map(cards::get)
                                    .map(OrganisationCard::shortName)
                                    .toList(),
                            promise.getState(),
                            promise.getSubmittedAt(),
                            said(promise, states),
                            asked(states),
                            promise.getCoach() == null ? "" : coached.getOrDefault(promise.getCoach(), ""));
                })
                .toList();
        return new VettingList(
                rows.stream().filter(row -> row.state() != State.DRAFT).toList(),
                rows.stream().filter(row -> row.state() == State.DRAFT).toList(),
                found,
                shown);
    }

    /** @param words of a reader's name, null for all */
    @RolesAllowed({OFFICER, APPROVER})
    public VetScreen vet(String reference, String words) {
        var promise = door.staffReads(reference);
        var me = caller.person();
        var read = cases.bare(promise);
        var drafting = promise.getState() == State.DRAFT;
        var reading = WAITING.contains(promise.getState());
        var choosing = reading && caller.is(OFFICER);
        return new VetScreen(
                reference,
                CommitmentPost.title(promise),
                promise.owners().stream().map(directory::card).toList(),
                promise.getState(),
                promise.getVersion(),
                drafting ? List.of() : text.sections(promise),
                promise.getChangesAsked(),
                promise.getDecisionReason(),
                offers(promise),
                drafting ? List.of() : reviews.assigned(me, read),
                choosing,
                choosing ? reviews.candidates(read, words) : List.of(),
                drafting ? null : reviews.resultsFor(me, read).orElse(null),
                promise.getCoach() == null ? "" : names.nameOf(promise.getCoach()),
                caller.is(OFFICER) && (drafting || reading) ? coaches.of(promise) : List.of());
    }

    private Set<CommitmentMove> offers(Commitment promise) {
        var offers = EnumSet.noneOf(CommitmentMove.class);
        for (var move : EnumSet.of(
                CommitmentMove.TAKE_UP, CommitmentMove.ASK_CHANGES, CommitmentMove.ACCEPT, CommitmentMove.DECLINE)) {
            if (move.mayStartFrom(promise.getState()) && move.who().stream().anyMatch(who -> caller.is(who.role()))) {
                offers.add(move);
            }
        }
        return offers;
    }

    private static int said(Commitment promise, List<ReviewState> states) {
        return (int) states.stream()
                .filter(one -> one.stage() == ReviewStage.SUBMITTED && Rereading.isOf(promise, one))
                .count();
    }

    private static int asked(List<ReviewState> states) {
        return (int) states.stream()
                .filter(one ->
                        one.stage() == ReviewStage.SUBMITTED || one.stage().isOpen())
                .count();
    }
}
