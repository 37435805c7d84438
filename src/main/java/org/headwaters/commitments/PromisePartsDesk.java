package org.headwaters.commitments;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Roles;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.Reviews;

/** What belongs to a promise beside its numbers, as far as the reader may see it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PromisePartsDesk {
    @Inject
    Commitments commitments;

    @Inject
    CommitmentDoor door;

    @Inject
    ReadersSaid said;

    @Inject
    Reviews reviews;

    @Inject
    Directory directory;

    @Inject
    NetworkDay day;

    @Inject
    Caller caller;

    @PermitAll
    public PromiseParts of(String reference) {
        var promise = commitments
                .byReference(reference)
                .filter(door::mayRead)
                .orElseThrow(() -> new NotFound(Commitment.KIND));
        var seat = door.as(promise);
        var decided = promise.getDecidedAt() != null;
        var partner = seat == Seat.PARTNER;
        return new PromiseParts(
                reference,
                promise.getVersion(),
                promise.getState(),
                promise.getMilestones().stream()
                        .map(one -> new PromiseParts.Step(
                                one.getWords(), one.getDue(), one.getBaseline(), one.getTarget(), one.getActual()))
                        .toList(),
                shares(promise),
                decided ? readers(promise) : 0,
                decided ? day.of(promise.getDecidedAt()) : null,
                decided && seat != null ? said.of(promise) : List.of(),
                seat == null ? null : promise.getDecisionReason(),
                seat,
                seat == null ? List.of() : leaving(promise, seat),
                partner && promise.isTold());
    }

    private List<PromiseParts.Share> shares(Commitment promise) {
        var cards = directory.cards(
                promise.getShares().stream().map(CommitmentShare::organisation).collect(toSet()));
        return promise.getShares().stream()
                .map(share -> new PromiseParts.Share(
                        cards.get(share.organisation()),
                        Percent.of(share.getPart()),
                        share.getFrom(),
                        share.getUntil()))
                .toList();
    }

    private int readers(Commitment promise) {
        return (int) reviews.of(promise.subject()).stream()
                .filter(review -> review.stage() == ReviewStage.SUBMITTED)
                .count();
    }

    /** Those of whom the caller may say that they leave it to the others: the own organisations, or for an officer any. */
    private List<OrganisationCard> leaving(Commitment promise, Seat seat) {
        if (!CommitmentMove.END_SHARE.mayStartFrom(promise.getState())
                || promise.getCurrentShares().size() < 2) {
            return List.of();
        }
        var owners = promise.owners();
        if (seat == Seat.STAFF) {
            return caller.is(Roles.OFFICER)
                    ? List.copyOf(directory.cards(owners).values())
                    : List.of();
        }
        var mine = seat == Seat.PARTNER
                ? door.signingFor(
                        door.actingFor().stream().filter(owners::contains).toList())
                : List.<OrganisationId>of();
        return List.copyOf(directory.cards(mine).values());
    }
}
